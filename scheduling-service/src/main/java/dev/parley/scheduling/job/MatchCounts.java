package dev.parley.scheduling.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class MatchCounts {

    private final EntityManager entities;

    MatchCounts(EntityManager entities) {
        this.entities = entities;
    }

    Map<UUID, JobResponse.Counts> of(Collection<UUID> jobIds) {
        if (jobIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        SELECT m.job.id, count(m), sum(CASE WHEN m.shortlisted THEN 1L ELSE 0L END)
                        FROM Match m WHERE m.job.id IN :jobs GROUP BY m.job.id""", Tuple.class)
                .setParameter("jobs", jobIds)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get(0, UUID.class),
                        row -> new JobResponse.Counts(row.get(1, Long.class), row.get(2, Long.class))));
    }

    JobResponse.Counts of(UUID jobId) {
        return of(List.of(jobId)).getOrDefault(jobId, JobResponse.Counts.NONE);
    }
}
