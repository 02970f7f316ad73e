package dev.parley.invite.legacy;

import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.AddLegacyInvite;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.invite.Staff;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Takes over the invites of another system, without sending anything. Of rows about the same address and interview the
 * oldest counts. A second import finds everything known and changes nothing.
 */
@ApplicationScoped
class ImportInvites {

    private final Invites invites;
    private final InterviewViews interviews;
    private final AddLegacyInvite addInvite;
    private final InstantSource clock;

    ImportInvites(Invites invites, InterviewViews interviews, AddLegacyInvite addInvite, InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.addInvite = addInvite;
        this.clock = clock;
    }

    @Transactional
    ImportResponse importAll(Staff by, byte[] csv, boolean dryRun) {
        List<LegacyRow> rows = CsvFile.read(csv, LegacyRow.NEEDED, LegacyRow.OPTIONAL).stream()
                .map(line -> LegacyRow.read(line, clock.instant()))
                .toList();
        List<UUID> ids = rows.stream()
                .map(LegacyRow::interviewId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<UUID, InterviewView> known = interviews.byId(ids);
        List<LegacyRow> judged =
                rows.stream().map(row -> judged(row, known, by)).toList();
        Map<LegacyRow.Key, LegacyRow> oldest = oldest(judged);
        Map<LegacyRow.Key, Boolean> there = new HashMap<>();
        invites.among(List.of(), ids)
                .forEach(invite -> there.put(new LegacyRow.Key(invite.interviewId(), invite.email()), true));
        List<ImportResponse.Row> answers = new ArrayList<>();
        for (LegacyRow row : judged) {
            answers.add(answer(row, row.isGood() ? become(row, oldest, there, known, dryRun) : null));
        }
        return new ImportResponse(
                dryRun,
                count(answers, "created") + count(answers, "expired"),
                count(answers, "merged"),
                count(answers, "expired"),
                count(answers, "known"),
                (int) answers.stream().filter(row -> !row.ok()).count(),
                answers);
    }

    private static LegacyRow judged(LegacyRow row, Map<UUID, InterviewView> known, Staff by) {
        if (!row.isGood()) {
            return row;
        }
        InterviewView interview = known.get(row.interviewId());
        return interview != null && by.manages(interview.ownerId())
                ? row
                : row.refused(new FieldProblem("interviewId", "not-found", "is not one of your interviews"));
    }

    private static Map<LegacyRow.Key, LegacyRow> oldest(List<LegacyRow> rows) {
        Map<LegacyRow.Key, LegacyRow> oldest = new HashMap<>();
        rows.stream()
                .filter(LegacyRow::isGood)
                .sorted(Comparator.comparing(LegacyRow::createdAt).thenComparing(LegacyRow::line))
                .forEach(row -> oldest.putIfAbsent(row.key(), row));
        return oldest;
    }

    private String become(
            LegacyRow row,
            Map<LegacyRow.Key, LegacyRow> oldest,
            Map<LegacyRow.Key, Boolean> there,
            Map<UUID, InterviewView> known,
            boolean dryRun) {
        if (!row.equals(oldest.get(row.key()))) {
            return "merged";
        }
        if (there.containsKey(row.key())) {
            return "known";
        }
        boolean expired = addInvite.isExpired(row.status(), row.createdAt());
        boolean added = dryRun
                || addInvite.add(
                        known.get(row.interviewId()),
                        row.email(),
                        row.name(),
                        row.code(),
                        row.status(),
                        row.createdAt());
        if (!added) {
            return "known";
        }
        return expired ? "expired" : "created";
    }

    private static ImportResponse.Row answer(LegacyRow row, String result) {
        return new ImportResponse.Row(row.line(), row.isGood(), row.email(), result, row.errors());
    }

    private static int count(List<ImportResponse.Row> rows, String result) {
        return (int) rows.stream().filter(row -> result.equals(row.result())).count();
    }
}
