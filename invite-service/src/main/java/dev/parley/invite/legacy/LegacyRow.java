package dev.parley.invite.legacy;

import dev.parley.invite.code.InviteCode;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.text.OutsideText;
import dev.parley.platform.time.TimeBounds;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A line of the system that Parley replaces.
 *
 * @param errors why it cannot be taken
 */
record LegacyRow(
        long line,
        UUID interviewId,
        String email,
        String name,
        InviteCode code,
        InviteStatus status,
        Instant createdAt,
        List<FieldProblem> errors) {

    static final List<String> NEEDED = List.of("interviewId", "email", "inviteCode", "createdAt");
    static final List<String> OPTIONAL = List.of("id", "name", "status");

    private static final Pattern SHORTENED = Pattern.compile("\\d{1,5}+");
    private static final int LONGEST_NAME = 200;
    private static final Map<String, InviteStatus> STATUSES = Map.of(
            "pending", InviteStatus.PENDING,
            "accepted", InviteStatus.ACCEPTED,
            "expired", InviteStatus.EXPIRED,
            "completed", InviteStatus.COMPLETED);

    /** Invites of one address to one interview are one. */
    record Key(UUID interviewId, String email) {}

    static LegacyRow read(CsvFile.Line line, Instant now) {
        List<FieldProblem> errors = new ArrayList<>(
                line.problem().map(Stream::of).orElseGet(Stream::empty).toList());
        if (!line.isReadable()) {
            return new LegacyRow(line.number(), null, null, null, null, null, null, errors);
        }
        ContactReader contact = new ContactReader();
        String email = contact.neededEmail("email", line.value("email"));
        errors.addAll(contact.problems());
        return new LegacyRow(
                line.number(),
                interview(line.value("interviewId"), errors),
                email,
                name(line.text("name"), errors),
                code(line.value("inviteCode"), errors),
                status(line.value("status"), errors),
                time(line.value("createdAt"), now, errors),
                errors);
    }

    boolean isGood() {
        return errors.isEmpty();
    }

    Key key() {
        return new Key(interviewId, email);
    }

    LegacyRow refused(FieldProblem why) {
        return new LegacyRow(line, interviewId, email, name, code, status, createdAt, List.of(why));
    }

    private static UUID interview(String text, List<FieldProblem> errors) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException noId) {
            errors.add(new FieldProblem("interviewId", "bad-id", "must be the interview's id in Parley"));
            return null;
        }
    }

    private static String name(String text, List<FieldProblem> errors) {
        if (text != null && OutsideText.length(text) > LONGEST_NAME) {
            errors.add(new FieldProblem("name", "too-long", "must be at most " + LONGEST_NAME + " characters"));
        }
        return text;
    }

    /** Spreadsheets drop leading zeros. */
    private static InviteCode code(String text, List<FieldProblem> errors) {
        String digits = text == null ? "" : text;
        String padded = SHORTENED.matcher(digits).matches() ? "0".repeat(6 - digits.length()) + digits : digits;
        return InviteCode.parse(padded).orElseGet(() -> {
            errors.add(new FieldProblem("inviteCode", "bad-code", "must have 6 digits"));
            return null;
        });
    }

    private static InviteStatus status(String text, List<FieldProblem> errors) {
        String wire = text == null ? "pending" : text.toLowerCase(Locale.ROOT);
        InviteStatus status = STATUSES.get(wire);
        if (status == null) {
            errors.add(new FieldProblem("status", "unknown-value", "must be pending, accepted, expired or completed"));
        }
        return status;
    }

    private static Instant time(String text, Instant now, List<FieldProblem> errors) {
        try {
            Instant at = OffsetDateTime.parse(text == null ? "" : text.replace(' ', 'T'))
                    .toInstant();
            if (TimeBounds.contains(at) && !at.isAfter(now)) {
                return at;
            }
        } catch (DateTimeException noTime) {
            // falls through to the error
        }
        errors.add(new FieldProblem("createdAt", "bad-time", "must be a past time such as 2026-11-24T18:00:00Z"));
        return null;
    }

    @Override
    public String toString() {
        return "LegacyRow[" + line + " " + Mask.email(email) + "]";
    }
}
