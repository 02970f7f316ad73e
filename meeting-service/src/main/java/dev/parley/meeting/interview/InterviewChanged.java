package dev.parley.meeting.interview;

import java.util.UUID;

/** Fired within the transaction that stores the change. */
public record InterviewChanged(UUID interviewId) {}
