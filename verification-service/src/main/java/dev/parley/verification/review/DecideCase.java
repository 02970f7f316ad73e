package dev.parley.verification.review;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.CaseRejection;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** The reviewer approves, rejects, or asks for some answers again. */
@ApplicationScoped
class DecideCase {

    private final Cases cases;
    private final AskAgain askAgain;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    DecideCase(Cases cases, AskAgain askAgain, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.cases = cases;
        this.askAgain = askAgain;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void decide(Staff by, UUID caseId, ReviewRequest request) {
        VerificationCase subject = cases.lockOwn(by, caseId);
        refuseOthers(by, subject, request);
        Instant now = clock.instant();
        switch (request.decision()) {
            case APPROVED -> {
                Snapshot before = audit.before(subject);
                subject.approve(request.reason(), now);
                tell(subject, by, CaseAction.APPROVED, before, request.reason());
            }
            case REJECTED -> {
                if (request.reason() == null || request.reason().isBlank()) {
                    throw Invalid.field("reason", "not-blank", "must say why the case is rejected");
                }
                Snapshot before = audit.before(subject);
                subject.reject(request.reason(), now);
                tell(subject, by, CaseAction.REJECTED, before, request.reason());
            }
            case NEEDS_RESUBMISSION -> askAgain.ask(by, subject, request);
        }
    }

    private static void refuseOthers(Staff by, VerificationCase subject, ReviewRequest request) {
        if (!subject.isUnderReview()) {
            throw subject.isErased()
                    ? new CaseRejection.Erased()
                    : new CaseRejection.IllegalTransition(
                            subject.status(),
                            CaseStatus.valueOf(request.decision().name()));
        }
        if (!by.id().equals(subject.reviewerId())) {
            throw Problems.of(
                    "not-reviewer", "Only the assigned reviewer decides. Have the case assigned to you first.");
        }
    }

    private void tell(VerificationCase subject, Staff by, CaseAction action, Snapshot before, String reason) {
        announce.publish(CaseEvents.CASE_DECIDED, subject);
        audit.changed(subject, by, action, before, reason);
    }
}
