package dev.parley.platform.contact;

import java.util.Optional;

/**
 * The result of reading a typed value: the value, or why it cannot be used.
 *
 * @param value null when the text is refused
 * @param flaw  null when the text is accepted
 */
public record Reading<T>(T value, Flaw flaw) {

    /**
     * @param code      stable code of the broken rule
     * @param message   sentence without its subject, says what to do: "must be an email address"
     * @param malformed true when the text does not even look like such a value
     */
    public record Flaw(String code, String message, boolean malformed) {}

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> malformed(String code, String message) {
        return new Reading<>(null, new Flaw(code, message, true));
    }

    static <T> Reading<T> unusable(String code, String message) {
        return new Reading<>(null, new Flaw(code, message, false));
    }

    public Optional<T> usable() {
        return Optional.ofNullable(value);
    }
}
