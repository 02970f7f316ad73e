package dev.parley.verification.review;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.problem.Problems;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.person.People;
import dev.parley.verification.person.Person;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import dev.parley.verification.record.AnnounceCase;
import dev.parley.verification.record.Cases;
import dev.parley.verification.record.VerificationCase;
import dev.parley.verification.shared.Invalid;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** Gives what was submitted to somebody who looks at it; an admin may hand it on to somebody else. */
@ApplicationScoped
class AssignReviewer {

    private final Cases cases;
    private final People people;
    private final RememberPerson rememberPerson;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    AssignReviewer(
            Cases cases,
            People people,
            RememberPerson rememberPerson,
            AnnounceCase announce,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.people = people;
        this.rememberPerson = rememberPerson;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    /** One takes it for oneself; whoever comes second is told. */
    @Transactional
    void take(Staff by, UUID caseId) {
        VerificationCase subject = cases.lockOwn(by, caseId);
        if (!by.mayReview(subject)) {
            throw Problems.of("forbidden", "Reviewing this case was not delegated to you.");
        }
        Snapshot before = audit.before(subject);
        subject.giveToReviewer(by.id(), clock.instant());
        tell(subject, by, before);
    }

    /** For an admin. */
    @Transactional
    void assign(Staff by, UUID caseId, UUID reviewerId) {
        VerificationCase subject = cases.lockOwn(by, caseId);
        if (!reviewerId.equals(by.id()) && !mayReview(reviewerId, subject)) {
            throw Invalid.field("reviewerId", "reviewer", "must be an admin, or the vendor to whom it was delegated");
        }
        if (reviewerId.equals(subject.reviewerId()) && subject.isUnderReview()) {
            return;
        }
        Snapshot before = audit.before(subject);
        subject.handToReviewer(reviewerId, clock.instant());
        tell(subject, by, before);
    }

    private boolean mayReview(UUID reviewerId, VerificationCase subject) {
        Person reviewer = people.findByIdOptional(reviewerId).orElse(null);
        return (reviewer != null && reviewer.isAdmin())
                || (subject.isReviewDelegated() && reviewerId.equals(subject.vendorId()));
    }

    private void tell(VerificationCase subject, Staff by, Snapshot before) {
        rememberPerson.rememberUnknown(by);
        announce.publish(CaseEvents.CASE_REVIEWED, subject);
        audit.changed(subject, by, CaseAction.REVIEWER_ASSIGNED, before, null);
    }
}
