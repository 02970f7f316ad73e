package dev.parley.meeting.adjustment;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** What the candidate's page says of their own request. */
@ApplicationScoped
public class ReadAdjustment {

    private final AdjustmentRequests requests;

    ReadAdjustment(AdjustmentRequests requests) {
        this.requests = requests;
    }

    public Optional<AdjustmentView> of(UUID interviewId) {
        return requests.latestOf(interviewId).map(AdjustmentView::of);
    }
}
