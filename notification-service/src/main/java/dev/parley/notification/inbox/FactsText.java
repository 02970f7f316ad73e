package dev.parley.notification.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** How the values of a notification are stored: what is personal is encrypted. */
@ApplicationScoped
class FactsText {

    private static final String PURPOSE = "inbox-item";
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();
    private final Secrets secrets;

    FactsText(Secrets secrets) {
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("inbox_item", "id", "personal", PURPOSE);
    }

    String write(Map<String, String> facts) {
        try {
            return json.writeValueAsString(facts);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> read(String facts) {
        try {
            return json.readValue(facts, FACTS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] seal(Map<String, String> personal) {
        try {
            return personal.isEmpty() ? null : secrets.encrypt(PURPOSE, json.writeValueAsBytes(personal));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> open(byte[] personal) {
        try {
            return personal == null ? Map.of() : json.readValue(secrets.decrypt(PURPOSE, personal), FACTS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
