package dev.parley.verification.person;

import java.util.UUID;

/** The author of a change, as the audit log records it. */
public interface Actor {

    enum Kind {
        STAFF,
        CANDIDATE,
        SUITE
    }

    /** The holder of a link of the case. */
    Actor CANDIDATE = of(Kind.CANDIDATE);

    /** Sweeps and reminders. */
    Actor SUITE = of(Kind.SUITE);

    Kind kind();

    /** Null for the candidate and the suite itself. */
    UUID id();

    private static Actor of(Kind kind) {
        return new Actor() {
            @Override
            public Kind kind() {
                return kind;
            }

            @Override
            public UUID id() {
                return null;
            }
        };
    }
}
