package dev.parley.meeting.adjustment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The database keeps at most one of an interview open. */
@ApplicationScoped
class AdjustmentRequests implements PanacheRepositoryBase<AdjustmentRequest, UUID> {

    Optional<AdjustmentRequest> openOf(UUID interviewId) {
        return find("interviewId = ?1 and answeredAt is null", interviewId).firstResultOptional();
    }

    Optional<AdjustmentRequest> latestOf(UUID interviewId) {
        return find("interviewId = ?1 order by askedAt desc, id desc", interviewId)
                .firstResultOptional();
    }

    /** The newest first. */
    List<AdjustmentRequest> of(UUID interviewId) {
        return list("interviewId = ?1 order by askedAt desc, id desc", interviewId);
    }
}
