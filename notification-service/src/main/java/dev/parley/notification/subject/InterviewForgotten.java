package dev.parley.notification.subject;

import java.util.UUID;

/** Fired within the transaction that erases what was known of the interview. */
public record InterviewForgotten(UUID interviewId) {}
