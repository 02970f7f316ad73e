package dev.parley.verification.assignment;

import java.util.UUID;

/** @param reviewerId absent: who asks */
public record ReviewerRequest(UUID reviewerId, Integer version) {}
