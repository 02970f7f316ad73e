package dev.parley.scheduling.scorecard;

import java.util.UUID;

/** A scorecard reminder for one interviewer and interview. */
record ReminderRow(UUID interviewId, UUID personId) {}
