package dev.parley.verification.resend;

import dev.parley.platform.batch.DoneAlready;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Actor;
import dev.parley.verification.resend.Batches.Claim;
import dev.parley.verification.token.IssueLink;
import dev.parley.verification.token.LinkOrder;
import dev.parley.verification.token.TokenKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;

/** One row: the link and the note that it was sent are one transaction, so that no row is sent twice. */
@ApplicationScoped
class ResendRow {

    private final Batches batches;
    private final Cases cases;
    private final ResendBudget budget;
    private final IssueLink issueLink;
    private final InstantSource clock;

    ResendRow(Batches batches, Cases cases, ResendBudget budget, IssueLink issueLink, InstantSource clock) {
        this.batches = batches;
        this.cases = cases;
        this.budget = budget;
        this.issueLink = issueLink;
        this.clock = clock;
    }

    /** Looks again now that its turn has come: the candidate may have submitted meanwhile. */
    @Transactional(TxType.REQUIRES_NEW)
    void resend(Claim claim) {
        VerificationCase it = cases.lock(claim.caseId()).orElse(null);
        RowOutcome outcome =
                it == null ? RowOutcome.unknown() : RowOutcome.of(it, claim.expiredOnly(), clock.instant());
        if (outcome.isOk()) {
            budget.spend(claim.requestedBy(), it);
            Duration validFor = claim.validHours() == null ? null : Duration.ofHours(claim.validHours());
            LinkOrder order = LinkOrder.of(TokenKind.RESENT, new Requester(claim.requestedBy()), validFor);
            outcome = RowOutcome.sent(issueLink.issue(it, order).expiresAt());
        }
        if (!batches.done(claim, outcome, clock.instant())) {
            throw new DoneAlready();
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refused(Claim claim, Rejection why) {
        batches.done(claim, RowOutcome.refused(why), clock.instant());
    }

    private record Requester(UUID id) implements Actor {
        @Override
        public Kind kind() {
            return Kind.STAFF;
        }
    }
}
