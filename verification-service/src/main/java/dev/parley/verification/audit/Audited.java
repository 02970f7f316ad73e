package dev.parley.verification.audit;

import java.util.UUID;

/** What has a history. */
public interface Audited {

    UUID id();

    /** What the audit log compares, as it is now. */
    Snapshot snapshot();
}
