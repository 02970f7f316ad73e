package dev.parley.invite.interview;

import java.util.UUID;

/** Earlier links of the interview are void. Seen within the transaction that takes note of it. */
public record LinkReplaced(UUID interviewId, UUID candidateId) {}
