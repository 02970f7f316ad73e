package dev.parley.scheduling.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * An interview as its links see it.
 *
 * @param linkVersion of the links that are good
 * @param endsAt      null while it has no time
 */
public record LinkedInterview(UUID candidateId, int linkVersion, Instant endsAt) {}
