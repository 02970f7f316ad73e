package dev.parley.platform.page;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.time.TimeBounds;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where the next page of a list begins: after the item with this instant and id. Clients receive it as opaque text.
 *
 * @param order name of the list's order, so that a cursor of another order is refused
 * @param at    to the millisecond
 */
public record Cursor(String order, Instant at, UUID id) {

    public String text() {
        String plain = order + " " + at.toEpochMilli() + " " + id;
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
            String[] parts = plain.split(" ", -1);
            if (parts.length == 3 && parts[0].equals(order)) {
                Instant at = Instant.ofEpochMilli(Long.parseLong(parts[1]));
                UUID id = UUID.fromString(parts[2]);
                if (TimeBounds.contains(at)) {
                    return new Cursor(order, at, id);
                }
            }
        } catch (IllegalArgumentException e) {
            throw unknown();
        }
        throw unknown();
    }

    private static RuntimeException unknown() {
        return Problems.of("bad-parameter", "The cursor does not belong to this list. Start again without it.");
    }
}
