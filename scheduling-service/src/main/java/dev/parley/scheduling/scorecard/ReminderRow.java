package dev.parley.scheduling.scorecard;

import java.util.UUID;

/** Whom to remind of which interview. */
record ReminderRow(UUID interviewId, UUID personId) {}
