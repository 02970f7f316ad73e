package dev.parley.notification.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.SealedColumn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Encrypts requests in the database, because they hold addresses and codes. */
@ApplicationScoped
class RequestPayload {

    private static final String PURPOSE = "notification-request";

    private final ObjectMapper json = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    private final Secrets secrets;

    RequestPayload(Secrets secrets) {
        this.secrets = secrets;
    }

    @Produces
    @Singleton
    static SealedColumn column() {
        return new SealedColumn("delivery", "id", "payload", PURPOSE);
    }

    byte[] seal(NotificationRequest request) {
        try {
            return secrets.encrypt(PURPOSE, json.writeValueAsBytes(request));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    NotificationRequest open(byte[] payload) {
        try {
            return json.readValue(secrets.decrypt(PURPOSE, payload), NotificationRequest.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Identifies the recipient without storing a readable address. */
    String recipientKey(String address) {
        return HexFormat.of()
                .formatHex(secrets.hmac("notification-recipient", address.getBytes(StandardCharsets.UTF_8)));
    }
}
