package dev.parley.verification.person;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.security.Caller;
import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class CurrentStaff {

    private final Caller caller;
    private final VerificationSettings settings;

    CurrentStaff(Caller caller, VerificationSettings settings) {
        this.caller = caller;
        this.settings = settings;
    }

    public Staff get() {
        return new Staff(caller.id(), caller.name(), caller.email(), caller.isAdmin(), caller.has("vendor"));
    }

    /** The origin of the values in the caller's request. */
    public Origin origin() {
        return new Origin(caller.zone(), settings.defaultZone());
    }
}
