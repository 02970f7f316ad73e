package dev.parley.scheduling.person;

import java.util.UUID;

/**
 * What is to be known of a member of staff.
 *
 * @param mobile E.164; null: no short messages
 */
public record Profile(
        UUID id, String name, String email, String mobile, String zone, String locale, boolean interviewer) {

    public Profile(UUID id, String name, String email, String zone, String locale, boolean interviewer) {
        this(id, name, email, null, zone, locale, interviewer);
    }
}
