package dev.parley.meeting.adjustment;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.UUID;

/** Closes the open request of an interview. The caller holds the lock, and publishes. */
@ApplicationScoped
class AnswerRequest {

    private final AdjustmentRequests requests;

    AnswerRequest(AdjustmentRequests requests) {
        this.requests = requests;
    }

    /** Returns false when none is open. */
    boolean answer(UUID interviewId, RequestAnswer answer, UUID by, Instant now) {
        return requests.openOf(interviewId)
                .map(open -> open.answer(answer, by, now))
                .orElse(false);
    }
}
