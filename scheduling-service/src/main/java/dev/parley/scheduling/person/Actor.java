package dev.parley.scheduling.person;

import java.util.UUID;

/** Who changes an interview: staff, its candidate by their link, or the suite itself. All obey the same rules. */
public sealed interface Actor permits Staff, Actor.Candidate, Actor.Suite {

    /** As the audit log keeps it; null for the suite. */
    UUID id();

    boolean mayChange(UUID ownerId, UUID candidateId);

    /** @param id the candidate's; whoever makes one has verified their link */
    record Candidate(UUID id) implements Actor {
        @Override
        public boolean mayChange(UUID ownerId, UUID candidateId) {
            return id.equals(candidateId);
        }
    }

    record Suite() implements Actor {
        @Override
        public UUID id() {
            return null;
        }

        @Override
        public boolean mayChange(UUID ownerId, UUID candidateId) {
            return true;
        }
    }
}
