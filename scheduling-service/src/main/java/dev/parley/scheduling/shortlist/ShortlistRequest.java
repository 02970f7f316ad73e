package dev.parley.scheduling.shortlist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/**
 * @param standing what becomes of standing interviews when this disables them; KEEP unless said otherwise
 * @param reason   for CANCEL, told to the candidate
 */
public record ShortlistRequest(
        @NotNull UUID jobId,
        @NotNull Boolean shortlisted,
        StandingInterviews standing,
        @Size(max = 500) String reason) {

    ToggleChange change() {
        return new ToggleChange(shortlisted, null, null, standing, reason);
    }
}
