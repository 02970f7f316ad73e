package dev.parley.invite.contact;

import dev.parley.platform.log.Mask;

import java.util.UUID;

/** The candidate's address has changed. Observed within the transaction that records it. */
public record AddressChanged(UUID personId, String formerAddress) {

    @Override
    public String toString() {
        return "AddressChanged[" + personId + " " + Mask.email(formerAddress) + "]";
    }
}
