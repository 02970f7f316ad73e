package dev.parley.scheduling.person;

import dev.parley.scheduling.shared.Invalid;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Names given by a client are checked against who interviews. */
@ApplicationScoped
public class Interviewers {

    private final People people;
    private final SyncPeople syncPeople;

    Interviewers(People people, SyncPeople syncPeople) {
        this.people = people;
        this.syncPeople = syncPeople;
    }

    /**
     * Called before the transaction: a person who is not known yet is looked up in the directory.
     *
     * @return the ids without repetition, in the given order
     */
    public List<UUID> known(List<UUID> ids) {
        List<UUID> distinct = List.copyOf(new LinkedHashSet<>(ids));
        if (!allKnown(distinct)) {
            syncPeople.sync();
            if (!allKnown(distinct)) {
                throw Invalid.field("interviewerIds", "unknown-interviewer", "Each must be the id of an interviewer.");
            }
        }
        return distinct;
    }

    private boolean allKnown(List<UUID> ids) {
        Map<UUID, Person> found = QuarkusTransaction.requiringNew().call(() -> people.byIds(ids));
        return ids.stream()
                .allMatch(id -> found.containsKey(id) && found.get(id).isInterviewer());
    }
}
