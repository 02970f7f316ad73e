package dev.parley.invite.bulk;

import dev.parley.invite.bulk.BulkAnswer.Preview;
import dev.parley.invite.bulk.BulkAnswer.Row;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.invite.IssueInvite;
import dev.parley.invite.invite.Staff;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of each row what a batch would do, and does nothing. */
@ApplicationScoped
class PreviewBatch {

    private final Invites invites;
    private final InterviewViews interviews;
    private final Contacts contacts;

    PreviewBatch(Invites invites, InterviewViews interviews, Contacts contacts) {
        this.invites = invites;
        this.interviews = interviews;
        this.contacts = contacts;
    }

    @Transactional
    Preview preview(Staff by, BulkAction action, List<BulkRow> rows) {
        Known known = known(rows);
        List<Row> answers =
                rows.stream().map(row -> answer(by, action, row, known)).toList();
        int ready = (int) answers.stream().filter(Row::ok).count();
        return new Preview(true, action, rows.size(), ready, answers);
    }

    private record Known(
            Map<UUID, Invite> invites, Map<List<Object>, Invite> byAddress, Map<UUID, InterviewView> interviews) {

        Optional<Invite> invite(BulkRow row) {
            return Optional.ofNullable(
                    row.inviteId() != null
                            ? invites.get(row.inviteId())
                            : byAddress.get(List.of(row.interviewId(), row.email())));
        }

        InterviewView interview(Invite invite) {
            return interviews.get(invite.interviewId());
        }
    }

    private Known known(List<BulkRow> rows) {
        List<Invite> found = invites.among(ids(rows, BulkRow::inviteId), ids(rows, BulkRow::interviewId));
        List<UUID> asked = Stream.concat(
                        ids(rows, BulkRow::interviewId).stream(), found.stream().map(Invite::interviewId))
                .distinct()
                .toList();
        return new Known(
                found.stream().collect(Collectors.toMap(Invite::id, Function.identity())),
                found.stream()
                        .collect(Collectors.toMap(
                                invite -> List.<Object>of(invite.interviewId(), invite.email()), Function.identity())),
                interviews.byId(asked));
    }

    private static List<UUID> ids(List<BulkRow> rows, Function<BulkRow, UUID> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    private Row answer(Staff by, BulkAction action, BulkRow row, Known known) {
        RowOutcome outcome = row.isReadable() ? judge(by, action, row, known) : row.refused();
        return new Row(
                row.line(),
                outcome.inviteId(),
                outcome.email() == null ? row.email() : outcome.email(),
                row.name(),
                null,
                outcome.isOk(),
                outcome.outcome(),
                outcome.expiresAt(),
                outcome.code(),
                outcome.detail());
    }

    private RowOutcome judge(Staff by, BulkAction action, BulkRow row, Known known) {
        if (action == BulkAction.CREATE) {
            return create(by, row, known);
        }
        Invite invite =
                known.invite(row).filter(found -> by.manages(found.ownerId())).orElse(null);
        if (invite == null) {
            return RowOutcome.refused(Problems.notFound("invite"));
        }
        Optional<Rejection> refusal =
                switch (action) {
                    case EXTEND -> invite.refusesExtension(known.interview(invite));
                    case REVOKE -> invite.refusesRevocation();
                    default -> invite.refusesRenewal(known.interview(invite));
                };
        return refusal.map(RowOutcome::refused)
                .orElseGet(() -> RowOutcome.fine(invite.id(), invite.email(), action.outcome(), row.expiresAt()));
    }

    private RowOutcome create(Staff by, BulkRow row, Known known) {
        InterviewView interview = known.interviews().get(row.interviewId());
        if (interview == null || !by.manages(interview.ownerId())) {
            return RowOutcome.refused(
                    interview == null ? IssueInvite.unknown(row.interviewId()) : Problems.notFound("interview"));
        }
        String email = row.email() != null
                ? row.email()
                : contacts.findByIdOptional(interview.candidateId())
                        .map(KnownContact::email)
                        .orElse(null);
        Invite earlier = email == null ? null : known.byAddress().get(List.<Object>of(row.interviewId(), email));
        Optional<Rejection> refusal = earlier != null
                ? earlier.refusesRenewal(interview)
                : Optional.ofNullable(interview.isClosed() ? Invite.closed(interview) : null);
        BulkAction becomes = earlier == null ? BulkAction.CREATE : BulkAction.RENEW;
        return refusal.map(RowOutcome::refused)
                .orElseGet(() -> RowOutcome.fine(
                        earlier == null ? null : earlier.id(), email, becomes.outcome(), row.expiresAt()));
    }
}
