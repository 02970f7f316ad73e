package dev.parley.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/**
 * A sign-in that has not come back from Keycloak yet.
 *
 * @param state    ties the answer to this browser (RFC 6749, 10.12)
 * @param nonce    ties the ID token to this attempt (OpenID Connect Core, 3.1.2.1)
 * @param verifier ties the code to this attempt (RFC 7636)
 * @param to       the page to open afterwards
 * @param until    the first instant at which it is too late
 */
record SignInAttempt(String state, String nonce, String verifier, String to, Instant until) {

    static SignInAttempt to(String page, Instant until) {
        return new SignInAttempt(RandomText.next(), RandomText.next(), RandomText.next(), page, until);
    }

    /** The challenge for the verifier, by method {@code S256}. */
    String challenge() {
        byte[] hash = Sha256.of(verifier.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    byte[] bytes() {
        return new JsonObject()
                .put("state", state)
                .put("nonce", nonce)
                .put("verifier", verifier)
                .put("to", to)
                .put("until", until.toEpochMilli())
                .toBuffer()
                .getBytes();
    }

    static SignInAttempt of(byte[] bytes) {
        JsonObject json = new JsonObject(Buffer.buffer(bytes));
        return new SignInAttempt(
                json.getString("state"),
                json.getString("nonce"),
                json.getString("verifier"),
                json.getString("to"),
                Instant.ofEpochMilli(json.getLong("until")));
    }
}
