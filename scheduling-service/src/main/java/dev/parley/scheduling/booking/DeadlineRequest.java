package dev.parley.scheduling.booking;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;

/**
 * @param deadline later than the present one
 * @param reason   the candidate reads it in the email
 * @param version  that was read; If-Match does the same
 */
public record DeadlineRequest(
        @NotNull Instant deadline, @Size(max = 500) String reason, Integer version) {}
