package dev.parley.meeting.recording;

import dev.parley.meeting.recording.Recording.Take;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;

/** Expects the chunks of another recording. The caller holds the lock of its interview. */
@ApplicationScoped
public class BeginRecording {

    private final Recordings recordings;
    private final RecordingSettings settings;

    BeginRecording(Recordings recordings, RecordingSettings settings) {
        this.recordings = recordings;
        this.settings = settings;
    }

    /**
     * @param within the time for the answer
     * @param late   whether that time is over
     */
    public Recording begin(Take take, String mimeType, Duration within, boolean late, Instant now) {
        int parts = recordings.parts(take);
        if (parts >= settings.maxParts()) {
            throw RecordingProblems.tooMany(settings.maxParts());
        }
        long maxBytes = within.plus(settings.margin()).toSeconds() * settings.maxBytesPerSecond();
        Recording recording = new Recording(take, parts + 1, mimeType, maxBytes, late, now);
        recordings.persistAndFlush(recording);
        return recording;
    }
}
