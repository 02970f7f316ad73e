package dev.parley.invite.invite;

import dev.parley.platform.log.Mask;

import java.util.UUID;

/** The person behind an address. {@code candidateId} is null unless the address is a known candidate's. */
record Invitee(UUID candidateId, String email, String name, String zone, String locale) {

    @Override
    public String toString() {
        return "Invitee[" + Mask.email(email) + "]";
    }
}
