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
import dev.parley.verification.token.CandidateTokens;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Takes a case back from a candidate who cannot be reached; their link is dead from then on. */
@ApplicationScoped
class ReturnCase {

    private final Cases cases;
    private final CandidateTokens tokens;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    ReturnCase(Cases cases, CandidateTokens tokens, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.tokens = tokens;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    void toPending(Staff by, UUID id, String reason, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            Instant now = clock.instant();
            Snapshot before = audit.before(it);
            it.returnToPending(now);
            tokens.revokeLive(it.id(), now);
            announce.publish(CaseEvents.CASE_RETURNED, it);
            audit.changed(it, by, CaseAction.RETURNED, before, reason);
            return it.id();
        });
    }
}
