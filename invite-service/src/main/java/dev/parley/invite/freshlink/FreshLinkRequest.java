package dev.parley.invite.freshlink;

import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.log.Mask;
import jakarta.validation.constraints.Size;

/** @param email null to use the address behind the link in the request */
record FreshLinkRequest(@Size(max = 254) String email) {

    String address() {
        ContactReader contact = new ContactReader();
        String address = contact.neededEmail("email", email);
        contact.check();
        return address;
    }

    @Override
    public String toString() {
        return "FreshLinkRequest[" + Mask.email(email) + "]";
    }
}
