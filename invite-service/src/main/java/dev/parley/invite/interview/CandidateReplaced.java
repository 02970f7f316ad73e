package dev.parley.invite.interview;

import java.util.UUID;

/** The interview moved to another card of the candidate. Observed within the transaction that records it. */
public record CandidateReplaced(UUID interviewId, UUID from, UUID to) {}
