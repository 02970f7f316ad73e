package dev.parley.scheduling.staff;

import java.util.UUID;

/** The author of a change: staff, the candidate with their link, or the suite itself. All obey the same rules. */
public sealed interface Actor permits Staff, Actor.Candidate, Actor.Suite {

    /** The id in the audit log; null for the suite. */
    UUID id();

    boolean mayChange(UUID ownerId, UUID candidateId);

    /** The kind of link that a candidate used, as the audit log records it; null for others. */
    default Via via() {
        return null;
    }

    /** The kinds of links. Staff can see one; the other is only in the candidate's inbox. */
    enum Via {
        MAILED_LINK,
        SHOWN_LINK
    }

    /**
     * @param id  the candidate's; whoever makes one has verified their link
     * @param via null when a seat is passed on to them
     */
    record Candidate(UUID id, Via via) implements Actor {
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
