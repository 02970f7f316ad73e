package dev.parley.invite.bulk;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What became, or would become, of one row.
 *
 * @param outcome created, renewed, revoked or extended; null when it was refused
 * @param code    why it was refused
 */
record RowOutcome(UUID inviteId, String email, String outcome, Instant expiresAt, String code, String detail) {

    static RowOutcome fine(UUID inviteId, String email, String outcome, Instant expiresAt) {
        return new RowOutcome(inviteId, email, outcome, expiresAt, null, null);
    }

    static RowOutcome refused(Rejection why) {
        return why.errors().isEmpty()
                ? new RowOutcome(null, null, null, null, why.code(), why.detail())
                : refused(why.errors());
    }

    static RowOutcome refused(List<FieldProblem> errors) {
        String detail = errors.stream()
                .map(error -> error.field() + " " + error.message() + ".")
                .collect(Collectors.joining(" "));
        return new RowOutcome(null, null, null, null, errors.getFirst().code(), detail);
    }

    boolean isOk() {
        return code == null;
    }
}
