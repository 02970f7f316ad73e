package dev.parley.meeting.note;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param version that was read, 0 for the first; If-Match does the same */
record NoteRequest(@NotNull @Size(max = 20_000) String text, Integer version) {}
