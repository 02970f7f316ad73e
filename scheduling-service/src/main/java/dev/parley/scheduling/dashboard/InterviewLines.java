package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.interview.InterviewMode;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.NoShowParty;
import dev.parley.scheduling.staff.NamedPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads all interviews of a dashboard at once, whichever of its lists name them. */
@ApplicationScoped
class InterviewLines {

    private final EntityManager entities;

    InterviewLines(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, InterviewLine> byIds(Collection<UUID> ids) {
        Map<UUID, InterviewLine> lines = new HashMap<>();
        if (!ids.isEmpty()) {
            Map<UUID, List<NamedPerson>> panels = panels(ids);
            rows("""
                    SELECT i.id, i.job_id, j.title, j.company_name, i.candidate_id, c.name, c.zone AS candidate_zone,
                           i.owner_id, i.status, i.type, i.mode, i.place, i.starts_at, i.ends_at, i.zone,
                           i.candidate_joined_at, i.interviewer_joined_at, i.no_show_party, i.created_at
                    FROM interview i JOIN job j ON j.id = i.job_id JOIN candidate c ON c.id = i.candidate_id
                    WHERE i.id IN :ids""", ids).forEach(row -> {
                UUID id = row.get("id", UUID.class);
                lines.put(id, line(row, panels.getOrDefault(id, List.of())));
            });
        }
        return lines;
    }

    private Map<UUID, List<NamedPerson>> panels(Collection<UUID> ids) {
        Map<UUID, List<NamedPerson>> panels = new HashMap<>();
        rows("""
                SELECT s.interview_id, s.person_id, p.name FROM interview_interviewer s
                LEFT JOIN staff_member p ON p.id = s.person_id WHERE s.interview_id IN :ids
                ORDER BY s.interview_id, s.position""", ids)
                .forEach(row -> panels.computeIfAbsent(row.get("interview_id", UUID.class), id -> new ArrayList<>())
                        .add(new NamedPerson(row.get("person_id", UUID.class), row.get("name", String.class))));
        return panels;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, Collection<UUID> ids) {
        return entities.createNativeQuery(sql, Tuple.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private static InterviewLine line(Tuple row, List<NamedPerson> panel) {
        String party = row.get("no_show_party", String.class);
        return new InterviewLine(
                row.get("id", UUID.class),
                row.get("job_id", UUID.class),
                row.get("title", String.class),
                row.get("company_name", String.class),
                new InterviewLine.Person(
                        row.get("candidate_id", UUID.class),
                        row.get("name", String.class),
                        row.get("candidate_zone", String.class)),
                panel,
                row.get("owner_id", UUID.class),
                InterviewStatus.valueOf(row.get("status", String.class)),
                InterviewType.valueOf(row.get("type", String.class)),
                InterviewMode.valueOf(row.get("mode", String.class)),
                row.get("place", String.class),
                row.get("starts_at", Instant.class),
                row.get("ends_at", Instant.class),
                row.get("zone", String.class),
                row.get("candidate_joined_at", Instant.class),
                row.get("interviewer_joined_at", Instant.class),
                party == null ? null : NoShowParty.valueOf(party),
                row.get("created_at", Instant.class));
    }
}
