package dev.parley.notification.subject;

import dev.parley.contracts.scheduling.InterviewState;

import java.time.Instant;

/** Fired within the transaction that records the change. Not fired for outdated events. */
public record InterviewChanged(String type, Instant at, InterviewState interview) {}
