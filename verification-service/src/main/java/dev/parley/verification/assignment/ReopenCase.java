package dev.parley.verification.assignment;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.http.Versions;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/** Takes a decision back: whoever decided looks again. */
@ApplicationScoped
class ReopenCase {

    private final Cases cases;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    ReopenCase(Cases cases, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    void reopen(Staff by, UUID id, String reason, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            Snapshot before = audit.before(it);
            it.reopen(it.reviewerId() == null ? by.id() : it.reviewerId(), clock.instant());
            announce.publish(CaseEvents.CASE_REOPENED, it);
            audit.changed(it, by, CaseAction.REOPENED, before, reason);
            return it.id();
        });
    }
}
