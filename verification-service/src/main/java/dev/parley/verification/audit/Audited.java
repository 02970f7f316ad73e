package dev.parley.verification.audit;

import java.util.UUID;

/** An object with a history. */
public interface Audited {

    UUID id();

    /** The current values that the audit log compares. */
    Snapshot snapshot();
}
