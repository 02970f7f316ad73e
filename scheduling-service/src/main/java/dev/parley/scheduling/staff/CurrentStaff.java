package dev.parley.scheduling.staff;

import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.RequestScoped;

@RequestScoped
public class CurrentStaff {

    private final Caller caller;

    CurrentStaff(Caller caller) {
        this.caller = caller;
    }

    public Staff get() {
        return new Staff(
                caller.id(),
                caller.name(),
                caller.email(),
                caller.zone(),
                caller.isAdmin(),
                caller.has("recruiter"),
                caller.has("interviewer"));
    }
}
