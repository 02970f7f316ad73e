package dev.parley.meeting.selfpaced;

/** @param revision that the next change names */
record DraftResponse(int revision) {}
