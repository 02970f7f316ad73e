package dev.parley.scheduling.interview;

import java.time.Instant;
import java.util.UUID;

/**
 * What a link needs to know about its interview.
 *
 * @param linkVersion of the links that still work
 * @param endsAt      null while it has no time
 */
public record LinkedInterview(UUID candidateId, int linkVersion, Instant endsAt) {}
