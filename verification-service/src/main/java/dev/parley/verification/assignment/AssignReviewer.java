package dev.parley.verification.assignment;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.http.Versions;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Colleagues;
import dev.parley.verification.person.People;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.UUID;

/**
 * Gives what was submitted to somebody who looks at it: an admin, or the case's vendor when that was delegated. Of two
 * who take it the second is told; an admin may hand it from one to another.
 */
@ApplicationScoped
class AssignReviewer {

    private final Cases cases;
    private final Colleagues colleagues;
    private final People people;
    private final RememberPerson rememberPerson;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    AssignReviewer(
            Cases cases,
            Colleagues colleagues,
            People people,
            RememberPerson rememberPerson,
            AnnounceCase announce,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.colleagues = colleagues;
        this.people = people;
        this.rememberPerson = rememberPerson;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    void assign(Staff by, UUID id, UUID wanted, Integer expectedVersion) {
        UUID reviewer = wanted == null ? by.id() : wanted;
        if (!reviewer.equals(by.id())) {
            colleagues.needReviewer(reviewer);
        }
        Attempts.inTransaction(() -> {
            rememberPerson.rememberUnknown(by);
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            if (!it.mayBeReviewedBy(by)) {
                throw Problems.of("forbidden", "You cannot review this case. Ask an administrator.");
            }
            if (!reviewer.equals(by.id()) && !(by.admin() && mayReview(it, reviewer))) {
                throw Invalid.field("reviewerId", "not-a-reviewer", "must be an admin, or the vendor who may review");
            }
            Snapshot before = audit.before(it);
            if (wanted != null && by.admin()) {
                it.handToReviewer(reviewer, clock.instant());
            } else {
                it.giveToReviewer(reviewer, clock.instant());
            }
            announce.publish(CaseEvents.CASE_REVIEWED, it);
            audit.changed(it, by, CaseAction.REVIEWER_ASSIGNED, before, null);
            return it.id();
        });
    }

    private boolean mayReview(VerificationCase it, UUID person) {
        return people.findById(person).isAdmin() || (it.isReviewDelegated() && person.equals(it.vendorId()));
    }
}
