package dev.parley.invite.invite;

import dev.parley.platform.security.Caller;

import java.util.UUID;

/** Who manages invites: a recruiter their own, an admin all. */
public record Staff(UUID id, boolean isAdmin) {

    public static Staff of(Caller caller) {
        return new Staff(caller.id(), caller.isAdmin());
    }

    public boolean manages(UUID ownerId) {
        return isAdmin || ownerId.equals(id);
    }
}
