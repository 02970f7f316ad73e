package dev.parley.verification.person;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.directory.DirectoryUser;

import java.util.UUID;

/** What the service stores about a member of staff. */
public record Profile(UUID id, String name, String email, boolean vendor, boolean admin) {

    public Profile {
        email = EmailAddress.normalise(email).orElse(null);
        name = name == null || name.isBlank() ? id.toString() : name;
    }

    static Profile of(DirectoryUser user) {
        return new Profile(user.id(), user.name(), user.email(), user.has("vendor"), user.has("admin"));
    }
}
