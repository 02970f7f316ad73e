package dev.parley.verification.person;

import java.util.UUID;

/** What is to be known of a member of staff. */
public record Profile(UUID id, String name, String email, boolean vendor, boolean admin) {

    public Profile {
        name = name == null || name.isBlank() ? id.toString() : name;
    }
}
