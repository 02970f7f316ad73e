package dev.parley.scheduling.interview;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A link to pick a time is mailed only when there are open slots to pick from; full ones count: one can wait for a seat. */
@ApplicationScoped
public class SlotsToChoose {

    /** Slots of several people count only when all of them are named. */
    private static final String WHO_HAS_NONE = """
            SELECT p.name FROM staff_member p WHERE p.id = ANY(:offering) AND NOT EXISTS (
                SELECT FROM slot_interviewer mine JOIN slot s ON s.id = mine.slot_id
                WHERE mine.person_id = p.id AND NOT s.closed AND s.starts_at > :now
                  AND NOT EXISTS (SELECT FROM slot_interviewer other
                                  WHERE other.slot_id = s.id AND other.person_id <> ALL(:offering)))
            ORDER BY p.name, p.id""";

    private static final String OF_ALL_TOGETHER = """
            SELECT s.id FROM slot s JOIN slot_interviewer first ON first.slot_id = s.id AND first.person_id = :first
            WHERE NOT s.closed AND s.starts_at > :now
              AND (SELECT count(*) FROM slot_interviewer si WHERE si.slot_id = s.id AND si.person_id = ANY(:panel)) = :size
            LIMIT 1""";

    private final Sql sql;
    private final InstantSource clock;

    SlotsToChoose(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** 422 {@code no-open-slots} that names those who offer nothing. */
    public void mustBeThere(Interview interview) {
        UUID[] offering = interview.slotInterviewerIds().toArray(UUID[]::new);
        if (offering.length > 0) {
            List<String> without = sql.of(WHO_HAS_NONE)
                    .with("offering", offering)
                    .with("now", clock.instant())
                    .list(row -> row.getString(1));
            if (!without.isEmpty()) {
                String names = String.join(", ", without);
                refuse(
                        "slotInterviewerIds",
                        "No open slots: " + names + ". Create slots for them first, or leave them out.");
            }
            return;
        }
        UUID[] panel = interview.interviewerIds().toArray(UUID[]::new);
        Optional<String> slot = sql.of(OF_ALL_TOGETHER)
                .with("first", panel[0])
                .with("now", clock.instant())
                .with("panel", panel)
                .with("size", (long) panel.length)
                .first(row -> row.getString(1));
        if (slot.isEmpty()) {
            refuse("interviewerIds", "The panel has no open slot in common. Create slots for the whole panel first.");
        }
    }

    private static void refuse(String field, String detail) {
        throw Problems.of("no-open-slots", detail).errors(List.of(new FieldProblem(field, "no-open-slots", detail)));
    }
}
