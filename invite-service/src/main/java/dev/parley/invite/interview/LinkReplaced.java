package dev.parley.invite.interview;

import java.util.UUID;

/** Earlier links of the interview no longer work. Observed within the transaction that records it. */
public record LinkReplaced(UUID interviewId, UUID candidateId) {}
