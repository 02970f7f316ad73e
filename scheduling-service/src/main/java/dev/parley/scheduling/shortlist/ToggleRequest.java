package dev.parley.scheduling.shortlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/**
 * @param standing what becomes of standing interviews when this disables them; KEEP unless said otherwise
 * @param reason   for CANCEL, told to the candidate
 */
public record ToggleRequest(
        @NotNull UUID jobId,
        Boolean interviewEnabled,
        Boolean onlineInterviewEnabled,
        StandingInterviews standing,
        @Size(max = 500) String reason) {

    ToggleChange change() {
        return new ToggleChange(null, interviewEnabled, onlineInterviewEnabled, standing, reason);
    }
}
