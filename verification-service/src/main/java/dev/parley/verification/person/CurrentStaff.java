package dev.parley.verification.person;

import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class CurrentStaff {

    private final Caller caller;

    CurrentStaff(Caller caller) {
        this.caller = caller;
    }

    public Staff get() {
        return new Staff(caller.id(), caller.name(), caller.email(), caller.isAdmin(), caller.has("vendor"));
    }
}
