package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.shared.Sql;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The zone in which interviewers live, to show a candidate their clock: not that in which a slot was written down. */
@ApplicationScoped
class InterviewerZones {

    private static final String ZONE = "coalesce(a.zone, p.zone)";

    private final Sql sql;

    InterviewerZones(Sql sql) {
        this.sql = sql;
    }

    /** By slot; absent where its interviewers live in several zones. */
    Map<UUID, String> ofSlots(Collection<UUID> slotIds) {
        Map<UUID, String> zones = new HashMap<>();
        sql.of("SELECT si.slot_id, min(" + ZONE
                        + ") FROM slot_interviewer si JOIN staff_member p ON p.id = si.person_id"
                        + " LEFT JOIN availability a ON a.person_id = p.id WHERE si.slot_id = ANY(:slots)"
                        + " GROUP BY si.slot_id HAVING count(DISTINCT " + ZONE + ") = 1")
                .with("slots", slotIds.toArray(UUID[]::new))
                .list(row -> zones.put(Sql.uuid(row, 1), row.getString(2)));
        return zones;
    }

    /** Null when they live in several zones, and without any of them. */
    String ofPeople(Collection<UUID> people) {
        List<String> zones = sql.of("SELECT DISTINCT " + ZONE
                        + " FROM staff_member p LEFT JOIN availability a ON a.person_id = p.id"
                        + " WHERE p.id = ANY(:people)")
                .with("people", people.toArray(UUID[]::new))
                .list(row -> row.getString(1));
        return zones.size() == 1 ? zones.getFirst() : null;
    }
}
