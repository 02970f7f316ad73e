package dev.parley.invite.invite;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import jakarta.ws.rs.QueryParam;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Filters of a list of invites. */
record InviteFilter(
        @QueryParam("interviewId") UUID interviewId,
        @QueryParam("jobId") UUID jobId,
        @QueryParam("status") String status,
        @QueryParam("email") String email,
        @QueryParam("extensionRequested") Boolean extensionRequested,
        @QueryParam("q") String text) {

    InviteStatus wantedStatus() {
        if (status == null || status.isBlank()) {
            return null;
        }
        return Arrays.stream(InviteStatus.values())
                .filter(s -> s.wire().equals(status.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> Problems.of(
                                "bad-parameter",
                                "This invite status does not exist. Use one of those listed in errors.")
                        .errors(List.of(new FieldProblem(
                                "status",
                                "unknown-value",
                                "must be pending, accepted, expired, completed or revoked"))));
    }

    String wantedEmail() {
        return email == null || email.isBlank() ? null : EmailAddress.key(email);
    }

    /** A LIKE pattern in which the typed text is literal. */
    String pattern() {
        if (text == null || text.isBlank()) {
            return null;
        }
        String literal = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
