package dev.parley.verification.review;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import dev.parley.verification.record.AnnounceCase;
import dev.parley.verification.record.Cases;
import dev.parley.verification.record.VerificationCase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** An admin has a decided case looked at again, by themselves until they hand it on. */
@ApplicationScoped
class ReopenCase {

    private final Cases cases;
    private final RememberPerson rememberPerson;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    ReopenCase(Cases cases, RememberPerson rememberPerson, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.rememberPerson = rememberPerson;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void reopen(Staff by, UUID caseId, String reason) {
        VerificationCase subject = cases.lockOwn(by, caseId);
        Snapshot before = audit.before(subject);
        subject.reopen(by.id(), clock.instant());
        rememberPerson.rememberUnknown(by);
        announce.publish(CaseEvents.CASE_REOPENED, subject);
        audit.changed(subject, by, CaseAction.REOPENED, before, reason);
    }
}
