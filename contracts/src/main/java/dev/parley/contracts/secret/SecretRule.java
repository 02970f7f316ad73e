package dev.parley.contracts.secret;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a setting must fulfil to be a secret in production.
 *
 * @param property    the setting's name, such as {@code parley.turn.secret}
 * @param leastLength in characters
 * @param needed      when the secret is required
 * @param with        for {@link Needed#WITH}: the setting that makes the secret necessary
 * @param value       for {@link Needed#WITH}: the value of that setting that makes the secret necessary; any value when
 *                    empty
 */
public record SecretRule(String property, int leastLength, Needed needed, String with, Optional<String> value) {

    /** When a secret is required. */
    public enum Needed {
        ALWAYS,
        WITH,
        NEVER
    }

    private static final int FEWEST_CHARACTERS = 5;

    public static SecretRule always(String property, int leastLength) {
        return new SecretRule(property, leastLength, Needed.ALWAYS, "", Optional.empty());
    }

    /** Required when the other setting has any value. */
    public static SecretRule with(String other, String property, int leastLength) {
        return new SecretRule(property, leastLength, Needed.WITH, other, Optional.empty());
    }

    /** Required when the other setting has the given value. */
    public static SecretRule with(String other, String value, String property, int leastLength) {
        return new SecretRule(property, leastLength, Needed.WITH, other, Optional.of(value));
    }

    /** Optional; a value must be strong. */
    public static SecretRule ifSet(String property, int leastLength) {
        return new SecretRule(property, leastLength, Needed.NEVER, "", Optional.empty());
    }

    /** The environment variable of the setting. */
    public String variable() {
        return property.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** A sentence that says what to do and never contains the value; empty when the secret is fine. */
    Optional<String> fault(Function<String, Optional<String>> settings) {
        String secret = settings.apply(property).map(String::strip).orElse("");
        if (secret.isEmpty()) {
            return isNeeded(settings)
                    ? Optional.of(variable() + " is not set. Set it to at least " + leastLength + " random characters.")
                    : Optional.empty();
        }
        if (secret.length() < leastLength) {
            return Optional.of(variable() + " is too short. Use at least " + leastLength + " random characters.");
        }
        return secret.chars().distinct().count() < FEWEST_CHARACTERS
                ? Optional.of(variable() + " is too easy to guess. Use random characters.")
                : Optional.empty();
    }

    private boolean isNeeded(Function<String, Optional<String>> settings) {
        return switch (needed) {
            case ALWAYS -> true;
            case NEVER -> false;
            case WITH ->
                settings.apply(with)
                        .map(String::strip)
                        .filter(found -> !found.isEmpty())
                        .filter(found -> value.isEmpty() || value.get().equalsIgnoreCase(found))
                        .isPresent();
        };
    }
}
