package dev.parley.platform.page;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.time.TimeBounds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where the next page of a list begins: after the item with this sort key and id. Clients receive it as opaque text.
 *
 * @param order name of the list's order, so that a cursor of another order is refused
 * @param key   value of the column that the list is sorted by
 */
public record Cursor(String order, String key, UUID id) {

    /** @param at to the millisecond */
    public static Cursor after(String order, Instant at, UUID id) {
        return new Cursor(order, Long.toString(at.toEpochMilli()), id);
    }

    public String text() {
        String plain = order + "\n" + id + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the result of {@link #text}.
     *
     * @throws dev.parley.platform.problem.Rejection 400 bad-parameter when the text is not a cursor of this order
     */
    public static Cursor of(String text, String order) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\n", 3);
            if (parts.length == 3 && parts[0].equals(order) && parts[2].indexOf('\0') < 0) {
                return new Cursor(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    /**
     * The key of a list that is sorted by time.
     *
     * @throws dev.parley.platform.problem.Rejection 400 bad-parameter when the key is not an instant that can be stored
     */
    public Instant at() {
        try {
            Instant at = Instant.ofEpochMilli(Long.parseLong(key));
            if (TimeBounds.contains(at)) {
                return at;
            }
        } catch (NumberFormatException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static RuntimeException unknown() {
        return Problems.of("bad-parameter", "The cursor does not belong to this list. Start again without it.");
    }
}
