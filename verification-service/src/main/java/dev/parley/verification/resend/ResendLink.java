package dev.parley.verification.resend;

import dev.parley.platform.http.Versions;
import dev.parley.platform.transaction.Attempts;
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

/** A new link for a candidate who has one already, expired or not; only the newest works. */
@ApplicationScoped
class ResendLink {

    private final Cases cases;
    private final ResendBudget budget;
    private final IssueLink issueLink;
    private final RememberPerson rememberPerson;

    ResendLink(Cases cases, ResendBudget budget, IssueLink issueLink, RememberPerson rememberPerson) {
        this.cases = cases;
        this.budget = budget;
        this.issueLink = issueLink;
        this.rememberPerson = rememberPerson;
    }

    IssuedLink resend(Staff by, UUID id, Duration validFor, Integer expectedVersion) {
        return Attempts.inTransaction(() -> {
            rememberPerson.rememberUnknown(by);
            VerificationCase it = cases.lockOwn(by, id);
            Versions.check(expectedVersion, it.version());
            it.refusesResend().ifPresent(refusal -> {
                throw refusal;
            });
            budget.spend(by.id(), it);
            return issueLink.issue(it, LinkOrder.of(TokenKind.RESENT, by, validFor));
        });
    }
}
