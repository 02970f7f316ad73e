package dev.parley.invite.interview;

import dev.parley.contracts.scheduling.InterviewState;

import java.util.Optional;
import java.util.UUID;

/** Observed within the transaction that records the end of the interview. */
public record InterviewClosed(UUID interviewId, How how) {

    public enum How {
        CANCELLED,
        COMPLETED
    }

    static Optional<InterviewClosed> of(InterviewState state) {
        return switch (state.status()) {
            case "CANCELLED" -> Optional.of(new InterviewClosed(state.interviewId(), How.CANCELLED));
            case "COMPLETED" -> Optional.of(new InterviewClosed(state.interviewId(), How.COMPLETED));
            default -> Optional.empty();
        };
    }
}
