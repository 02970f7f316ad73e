package dev.parley.verification.token;

import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.id.Ids;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** 256 random bits that open a case to its candidate. It is in the link that was sent, and nowhere with us. */
public final class RawToken {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private RawToken(String text) {
        this.text = text;
    }

    static RawToken random() {
        return new RawToken(Ids.secret(256));
    }

    public static Optional<RawToken> of(String text) {
        return text != null && WELL_FORMED.matcher(text).matches() ? Optional.of(new RawToken(text)) : Optional.empty();
    }

    String text() {
        return text;
    }

    /** SHA-256: there is nothing to be guessed in 256 random bits. */
    byte[] hash() {
        return Sha256.of(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "RawToken[***]";
    }
}
