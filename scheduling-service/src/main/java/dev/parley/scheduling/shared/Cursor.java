package dev.parley.scheduling.shared;

import dev.parley.platform.problem.Problems;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a list goes on: after the row with this sort key and id. Opaque to clients.
 *
 * @param sort the list is sorted by; a cursor of another order is refused
 */
public record Cursor(String sort, UUID id, String key) {

    public String text() {
        String plain = sort + "\n" + id + "\n" + key;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws dev.parley.platform.problem.Rejection 400 when it is none, or one of another order */
    public static Cursor parse(String text, String sort) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split("\n", 3);
            if (parts.length == 3 && parts[0].equals(sort)) {
                return new Cursor(sort, UUID.fromString(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException noCursor) {
            // refused below, as is a cursor of another list
        }
        throw Problems.of("bad-parameter", "cursor must be the nextCursor of a list that was sorted the same way.");
    }
}
