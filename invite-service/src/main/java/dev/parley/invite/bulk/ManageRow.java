package dev.parley.invite.bulk;

import dev.parley.invite.bulk.Batches.Claim;
import dev.parley.invite.invite.ExtendInvite;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.invite.IssueInvite;
import dev.parley.invite.invite.IssueInvite.Issued;
import dev.parley.invite.invite.NewInvite;
import dev.parley.invite.invite.RevokeInvite;
import dev.parley.platform.batch.DoneAlready;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** One row: the change and the note that it is done are one transaction, so that nothing is done twice. */
@ApplicationScoped
class ManageRow {

    private final Batches batches;
    private final Invites invites;
    private final IssueInvite issueInvite;
    private final RevokeInvite revokeInvite;
    private final ExtendInvite extendInvite;
    private final InstantSource clock;

    ManageRow(
            Batches batches,
            Invites invites,
            IssueInvite issueInvite,
            RevokeInvite revokeInvite,
            ExtendInvite extendInvite,
            InstantSource clock) {
        this.batches = batches;
        this.invites = invites;
        this.issueInvite = issueInvite;
        this.revokeInvite = revokeInvite;
        this.extendInvite = extendInvite;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void manage(Claim claim) {
        if (!batches.done(claim, outcome(claim), clock.instant())) {
            throw new DoneAlready();
        }
    }

    @Transactional(TxType.REQUIRES_NEW)
    void refused(Claim claim, Rejection why) {
        batches.done(claim, RowOutcome.refused(why), clock.instant());
    }

    private RowOutcome outcome(Claim claim) {
        BulkRow row = claim.row();
        return switch (claim.action()) {
            case CREATE -> issue(claim, row.interviewId(), row.email());
            case RENEW -> {
                Invite invite = find(claim);
                yield issue(claim, invite.interviewId(), invite.email());
            }
            case REVOKE -> {
                Invite invite = revokeInvite.revoke(find(claim).id(), claim.by());
                yield RowOutcome.fine(
                        invite.id(), invite.email(), claim.action().outcome(), invite.expiresAt());
            }
            case EXTEND -> {
                Invite invite = extendInvite.extend(find(claim).id(), row.expiresAt(), claim.by());
                yield RowOutcome.fine(
                        invite.id(), invite.email(), claim.action().outcome(), invite.expiresAt());
            }
        };
    }

    private RowOutcome issue(Claim claim, UUID interviewId, String email) {
        BulkRow row = claim.row();
        Issued issued = issueInvite.issue(
                new NewInvite(interviewId, email, row.name(), row.locale(), validFor(row.expiresAt())), claim.by());
        Invite invite = issued.invite();
        String outcome = (issued.isNew() ? BulkAction.CREATE : BulkAction.RENEW).outcome();
        return RowOutcome.fine(invite.id(), invite.email(), outcome, invite.expiresAt());
    }

    private Duration validFor(Instant expiresAt) {
        if (expiresAt == null) {
            return null;
        }
        Duration validFor = Duration.between(clock.instant(), expiresAt);
        if (!validFor.isPositive()) {
            throw Invalid.field("expiresAt", "out-of-bounds", "has passed meanwhile");
        }
        return validFor;
    }

    private Invite find(Claim claim) {
        BulkRow row = claim.row();
        return (row.inviteId() != null
                        ? invites.findByIdOptional(row.inviteId())
                        : invites.find(row.interviewId(), row.email()))
                .filter(invite -> claim.by().manages(invite.ownerId()))
                .orElseThrow(() -> Problems.notFound("invite"));
    }
}
