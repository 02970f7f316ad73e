package dev.parley.scheduling.staff;

import dev.parley.platform.problem.Invalid;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Checks that ids from clients are those of interviewers. */
@ApplicationScoped
public class Interviewers {

    private final StaffMembers people;
    private final SyncStaff syncStaff;

    Interviewers(StaffMembers people, SyncStaff syncStaff) {
        this.people = people;
        this.syncStaff = syncStaff;
    }

    /**
     * Call it before the transaction, because it looks up unknown people in the directory.
     *
     * @return the ids without repetition, in the given order
     */
    public List<UUID> known(List<UUID> ids) {
        return known(ids, "interviewerIds");
    }

    /** @param field that the caller sent */
    public List<UUID> known(List<UUID> ids, String field) {
        List<UUID> distinct = List.copyOf(new LinkedHashSet<>(ids));
        if (!allKnown(distinct)) {
            syncStaff.sync();
            if (!allKnown(distinct)) {
                throw Invalid.field(field, "unknown-interviewer", "Each must be the id of an interviewer.");
            }
        }
        return distinct;
    }

    private boolean allKnown(List<UUID> ids) {
        Map<UUID, StaffMember> found = QuarkusTransaction.requiringNew().call(() -> people.byIds(ids));
        return ids.stream()
                .allMatch(id -> found.containsKey(id) && found.get(id).isInterviewer());
    }
}
