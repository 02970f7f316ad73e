package dev.parley.contracts.scheduling;

import java.util.UUID;

/**
 * Full public state of a job after a change; data of every job event. Record key = jobId.
 *
 * @param ownerId     the recruiter's {@code sub}
 * @param companyName as candidates read it
 */
public record JobState(UUID jobId, UUID ownerId, String title, String companyName) {}
