package dev.parley.notification.subject;

import java.util.UUID;

/** Fired within the transaction that erases the interview's data. */
public record InterviewForgotten(UUID interviewId) {}
