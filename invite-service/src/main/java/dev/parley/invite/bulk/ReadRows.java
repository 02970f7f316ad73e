package dev.parley.invite.bulk;

import dev.parley.invite.invite.Validity;
import dev.parley.platform.contact.ContactReader;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.text.OutsideText;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads the items of a list or a file. A bad one gets its errors and harms no other. */
@ApplicationScoped
class ReadRows {

    static final int MOST = 1000;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_LOCALE = 35;

    private final Validity validity;

    ReadRows(Validity validity) {
        this.validity = validity;
    }

    /** @throws dev.parley.platform.problem.Rejection 400 when it is not about one to a thousand invites */
    List<BulkRow> of(BulkRequest request) {
        checkCount("items", request.items().size());
        List<BulkRow> rows = new ArrayList<>();
        for (BulkItem item : request.items()) {
            rows.add(read(request.action(), rows.size() + 1, item, List.of(), request.expiresAt()));
        }
        return onceEach(request.action(), request.expiresAt(), rows);
    }

    List<BulkRow> of(BulkAction action, Instant expiresAt, byte[] csv) {
        List<String> needed = action == BulkAction.CREATE ? List.of("interviewId") : List.of();
        List<String> optional = BulkItem.COLUMNS.stream()
                .filter(column -> !needed.contains(column))
                .toList();
        List<CsvFile.Line> lines = CsvFile.read(csv, needed, optional);
        checkCount("file", lines.size());
        List<BulkRow> rows = lines.stream()
                .map(line -> read(
                        action,
                        line.number(),
                        BulkItem.of(line),
                        line.problem().stream().toList(),
                        expiresAt))
                .toList();
        return onceEach(action, expiresAt, rows);
    }

    private static void checkCount(String field, int count) {
        if (count == 0) {
            throw Invalid.field(field, "empty", "must name at least one invite");
        }
        if (count > MOST) {
            throw Invalid.field(
                    field,
                    "too-many",
                    "has " + count + " invites. At most " + MOST
                            + " can be managed at once: send the others separately");
        }
    }

    /** The expiry for all is judged once; an item without any expiry of its own needs it to be extended. */
    private List<BulkRow> onceEach(BulkAction action, Instant expiresAt, List<BulkRow> rows) {
        validity.refusal("expiresAt", expiresAt).ifPresent(problem -> {
            throw Invalid.fields(List.of(problem));
        });
        Set<List<Object>> seen = new HashSet<>();
        return rows.stream()
                .map(row -> !row.isReadable() || seen.add(row.subject())
                        ? row
                        : with(row, new FieldProblem("line", "duplicate", "appears earlier in the list")))
                .toList();
    }

    private static BulkRow with(BulkRow row, FieldProblem error) {
        return new BulkRow(
                row.line(),
                row.inviteId(),
                row.interviewId(),
                row.email(),
                row.name(),
                row.locale(),
                row.expiresAt(),
                List.of(error));
    }

    private BulkRow read(BulkAction action, long line, BulkItem item, List<FieldProblem> flaws, Instant forAll) {
        if (flaws.stream().anyMatch(flaw -> !"wrong-column-count".equals(flaw.code()))) {
            return new BulkRow(line, null, null, null, null, null, null, flaws);
        }
        List<FieldProblem> errors = new ArrayList<>(flaws);
        UUID inviteId = id("inviteId", item.inviteId(), errors);
        UUID interviewId = id("interviewId", item.interviewId(), errors);
        ContactReader contact = new ContactReader();
        String email = contact.email("email", item.email());
        errors.addAll(contact.problems());
        String name = line("name", item.name(), LONGEST_NAME, errors);
        String locale = line("locale", item.locale(), LONGEST_LOCALE, errors);
        Instant expiresAt = item.expiresAt() == null ? forAll : time(item.expiresAt(), errors);
        checkNamed(action, inviteId, interviewId, email, errors);
        if (action == BulkAction.EXTEND && expiresAt == null && errors.isEmpty()) {
            errors.add(new FieldProblem("expiresAt", "required", "must say until when"));
        }
        return new BulkRow(line, inviteId, interviewId, email, name, locale, expiresAt, errors);
    }

    private static void checkNamed(
            BulkAction action, UUID inviteId, UUID interviewId, String email, List<FieldProblem> errors) {
        if (!errors.isEmpty()) {
            return;
        }
        if (action == BulkAction.CREATE && interviewId == null) {
            errors.add(new FieldProblem("interviewId", "required", "must name the interview"));
        } else if (action != BulkAction.CREATE && inviteId == null && (interviewId == null || email == null)) {
            errors.add(new FieldProblem("inviteId", "required", "must name the invite, or interviewId and email do"));
        }
    }

    private static UUID id(String field, String text, List<FieldProblem> errors) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            UUID id = UUID.fromString(text.strip());
            if (id.toString().equalsIgnoreCase(text.strip())) {
                return id;
            }
        } catch (IllegalArgumentException noId) {
            // falls through to the error
        }
        errors.add(new FieldProblem(field, "bad-id", "must be an id such as 0192f0c1-2345-7abc-8def-0123456789ab"));
        return null;
    }

    private static String line(String field, String text, int longest, List<FieldProblem> errors) {
        String line = OutsideText.salvageLine(text);
        if (line == null || line.isEmpty()) {
            return null;
        }
        if (OutsideText.length(line) > longest) {
            errors.add(new FieldProblem(field, "too-long", "must be at most " + longest + " characters"));
            return null;
        }
        return line;
    }

    private Instant time(String text, List<FieldProblem> errors) {
        try {
            Instant at = OffsetDateTime.parse(text.strip()).toInstant();
            validity.refusal("expiresAt", at).ifPresent(errors::add);
            return at;
        } catch (DateTimeException noTime) {
            errors.add(new FieldProblem("expiresAt", "bad-time", "must be a time such as 2026-12-24T18:00:00+05:30"));
            return null;
        }
    }
}
