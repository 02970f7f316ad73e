package dev.parley.scheduling.interview;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** An interview as named within other answers. */
public record InterviewBrief(
        UUID id, InterviewStatus status, @Nullable Instant startsAt) {

    static InterviewBrief of(Interview interview) {
        return new InterviewBrief(interview.id(), interview.status(), interview.startsAt());
    }
}
