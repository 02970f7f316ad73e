package dev.parley.scheduling.staff;

import java.util.List;
import java.util.UUID;

/** The caller, and what they may see: admins everything, recruiters what they own, interviewers their interviews. */
public record Staff(
        UUID id, String name, String email, String zone, boolean admin, boolean recruiter, boolean interviewer)
        implements Actor {

    /** Interviewers offer their own time, recruiters and admins anyone's. */
    public boolean mayOffer(List<UUID> interviewerIds) {
        return admin || recruiter || List.of(id).equals(interviewerIds);
    }

    @Override
    public boolean mayChange(UUID ownerId, UUID candidateId) {
        return mayManage(ownerId);
    }

    /** What they own; admins act on everything. */
    public boolean mayManage(UUID ownerId) {
        return admin || id.equals(ownerId);
    }
}
