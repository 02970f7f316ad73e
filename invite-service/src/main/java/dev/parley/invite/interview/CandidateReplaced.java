package dev.parley.invite.interview;

import java.util.UUID;

/** The interview is with another card of the candidate now. Seen within the transaction that takes note of it. */
public record CandidateReplaced(UUID interviewId, UUID from, UUID to) {}
