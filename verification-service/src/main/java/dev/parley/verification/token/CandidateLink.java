package dev.parley.verification.token;

import dev.parley.verification.cases.VerificationCase;

/** A link that a candidate came with, and the case it opens. */
public record CandidateLink(VerificationCase subject, CandidateToken token) {}
