package dev.parley.scheduling.staff;

import java.util.UUID;

/** Who changes an interview: staff, its candidate by their link, or the suite itself. All obey the same rules. */
public sealed interface Actor permits Staff, Actor.Candidate, Actor.Suite {

    /** As the audit log keeps it; null for the suite. */
    UUID id();

    boolean mayChange(UUID ownerId, UUID candidateId);

    /** By what a candidate acts, as the audit log keeps it; null for others. */
    default Via via() {
        return null;
    }

    /** The kinds of links: staff can see the one, and the other only who has the candidate's mailbox. */
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
