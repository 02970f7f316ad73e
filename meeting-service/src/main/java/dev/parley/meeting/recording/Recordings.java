package dev.parley.meeting.recording;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Recordings implements PanacheRepositoryBase<Recording, UUID> {

    /** In the order in which they are played. */
    public List<Recording> of(UUID interviewId) {
        return list("interviewId = ?1 order by questionId, take, part", interviewId);
    }

    /** In the order in which they are played. */
    public List<Recording> of(Collection<UUID> interviewIds, UUID questionId) {
        return list("interviewId in ?1 and questionId = ?2 order by take, part", interviewIds, questionId);
    }

    public Optional<Recording> find(UUID interviewId, UUID id) {
        return find("interviewId = ?1 and id = ?2", interviewId, id).firstResultOptional();
    }

    /** Locks it until the transaction ends. */
    Optional<Recording> lock(UUID interviewId, UUID id) {
        return find("interviewId = ?1 and id = ?2", interviewId, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    int parts(Recording.Take take) {
        return (int) count(
                "interviewId = ?1 and questionId = ?2 and take = ?3",
                take.interviewId(),
                take.questionId(),
                take.take());
    }
}
