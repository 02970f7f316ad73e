package dev.parley.scheduling.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class Scorecards implements PanacheRepositoryBase<Scorecard, UUID> {

    List<Scorecard> of(UUID interviewId) {
        return list("interviewId = ?1 order by createdAt, id", interviewId);
    }

    Optional<Scorecard> lock(UUID interviewId, UUID personId) {
        return find("interviewId = ?1 and personId = ?2", interviewId, personId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    boolean isSubmitted(UUID interviewId, UUID personId) {
        return count("interviewId = ?1 and personId = ?2 and submittedAt is not null", interviewId, personId) > 0;
    }
}
