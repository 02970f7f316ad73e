package dev.parley.meeting.selfpaced;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;

/**
 * @param reason the candidate reads it
 * @param until  the candidate may begin to answer before it
 */
record ReopenRequest(
        @NotBlank @Size(max = 500) String reason, @NotNull Instant until) {}
