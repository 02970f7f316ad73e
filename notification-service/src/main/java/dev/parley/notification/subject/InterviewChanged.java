package dev.parley.notification.subject;

import dev.parley.contracts.scheduling.InterviewState;

import java.time.Instant;

/** Fired within the transaction that takes note of it; older news than what is known is not fired. */
public record InterviewChanged(String type, Instant at, InterviewState interview) {}
