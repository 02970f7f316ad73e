package dev.parley.verification.assignment;

import dev.parley.platform.http.Versions;
import dev.parley.platform.transaction.Attempts;
import dev.parley.verification.cases.CaseRejection.IllegalTransition;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.RememberPerson;
import dev.parley.verification.person.Staff;
import dev.parley.verification.token.IssueLink;
import dev.parley.verification.token.IssuedLink;
import dev.parley.verification.token.LinkOrder;
import dev.parley.verification.token.TokenKind;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.UUID;

/** Asks the candidate to submit, for the first time or once more; a further link for the same is a resend. */
@ApplicationScoped
class AssignCandidate {

    private final Cases cases;
    private final IssueLink issueLink;
    private final RememberPerson rememberPerson;

    AssignCandidate(Cases cases, IssueLink issueLink, RememberPerson rememberPerson) {
        this.cases = cases;
        this.issueLink = issueLink;
        this.rememberPerson = rememberPerson;
    }

    IssuedLink assign(Staff by, UUID id, Duration validFor, Integer expectedVersion) {
        return Attempts.inTransaction(() -> {
            rememberPerson.rememberUnknown(by);
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            if (it.status() == CaseStatus.CANDIDATE_ASSIGNED) {
                throw new IllegalTransition(it.status(), CaseStatus.CANDIDATE_ASSIGNED);
            }
            TokenKind kind = it.status() == CaseStatus.NEEDS_RESUBMISSION ? TokenKind.RESUBMISSION : TokenKind.ASSIGNED;
            return issueLink.issue(it, LinkOrder.of(kind, by, validFor));
        });
    }
}
