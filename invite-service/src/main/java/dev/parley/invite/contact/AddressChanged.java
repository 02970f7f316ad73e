package dev.parley.invite.contact;

import dev.parley.platform.log.Mask;

import java.util.UUID;

/** A candidate is written to at another address. Seen within the transaction that takes note of it. */
public record AddressChanged(UUID personId, String formerAddress) {

    @Override
    public String toString() {
        return "AddressChanged[" + personId + " " + Mask.email(formerAddress) + "]";
    }
}
