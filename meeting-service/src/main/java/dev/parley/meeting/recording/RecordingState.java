package dev.parley.meeting.recording;

import com.fasterxml.jackson.annotation.JsonValue;

import java.util.Locale;

public enum RecordingState {
    /** Chunks arrive. */
    UPLOADING,
    /** All bytes are in the storage, as the browser made them. */
    COMPLETE,
    /** There is a version that every browser plays. */
    READY,
    /** It cannot be read. The original is kept. */
    FAILED;

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
