package dev.parley.scheduling.person;

import java.util.UUID;

/** Who asks, and what they may see: admins everything, recruiters what they own, interviewers where they sit. */
public record Staff(UUID id, String name, String email, String zone, boolean admin, boolean interviewer) {

    /** What they own; admins act on everything. */
    public boolean mayManage(UUID ownerId) {
        return admin || id.equals(ownerId);
    }
}
