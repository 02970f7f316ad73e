package dev.parley.verification.form;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The consent text, from {@code forms/consent-<version>.txt}. The highest version is in force. */
@ApplicationScoped
public class Consent {

    private final Map<String, String> texts = new HashMap<>();
    private final String current;

    public Consent() {
        int version = 0;
        for (String text = read(1); text != null; text = read(version + 1)) {
            version++;
            texts.put(Integer.toString(version), text);
        }
        current = Integer.toString(version);
    }

    @Schema(name = "ConsentText")
    public record Text(String version, String text) {}

    public Text current() {
        return new Text(current, texts.get(current));
    }

    public boolean isCurrent(String version) {
        return current.equals(version);
    }

    private static String read(int version) {
        try (InputStream in = Consent.class.getResourceAsStream("/forms/consent-" + version + ".txt")) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
