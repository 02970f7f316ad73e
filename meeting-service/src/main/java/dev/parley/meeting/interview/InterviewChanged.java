package dev.parley.meeting.interview;

import java.util.UUID;

/** Seen within the transaction that takes note of the change. */
public record InterviewChanged(UUID interviewId) {}
