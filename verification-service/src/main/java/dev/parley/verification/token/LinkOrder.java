package dev.parley.verification.token;

import dev.parley.verification.person.Actor;

import java.time.Duration;
import java.util.Map;

/**
 * A link that is to be sent.
 *
 * @param validFor null: as long as usual
 * @param params   further values of the message
 */
public record LinkOrder(TokenKind kind, Actor by, Duration validFor, Map<String, String> params) {

    public static LinkOrder of(TokenKind kind, Actor by, Duration validFor) {
        return new LinkOrder(kind, by, validFor, Map.of());
    }
}
