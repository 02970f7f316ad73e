package dev.parley.meeting.note;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * @param version   grows with each change; 0 before the first
 * @param changedAt absent before the first change
 */
record NoteResponse(String text, int version, @Nullable Instant changedAt) {

    static final NoteResponse NONE = new NoteResponse("", 0, null);
}
