package dev.parley.invite.bulk;

import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.FieldProblem;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An item that was read.
 *
 * @param line   of the file, or the position in the list, from 1
 * @param errors why it cannot be used
 */
record BulkRow(
        long line,
        UUID inviteId,
        UUID interviewId,
        String email,
        String name,
        String locale,
        Instant expiresAt,
        List<FieldProblem> errors) {

    boolean isReadable() {
        return errors.isEmpty();
    }

    /** What it is about; two rows about the same would do it twice. */
    List<Object> subject() {
        return inviteId != null ? List.of(inviteId) : List.of(interviewId, email == null ? "" : email);
    }

    RowOutcome refused() {
        return RowOutcome.refused(errors);
    }

    @Override
    public String toString() {
        return "BulkRow[" + line + " " + Mask.email(email) + "]";
    }
}
