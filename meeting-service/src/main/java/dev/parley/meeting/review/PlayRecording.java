package dev.parley.meeting.review;

import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.Recording.Playable;
import dev.parley.meeting.recording.Recordings;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import dev.parley.platform.storage.ServeObject;
import dev.parley.platform.storage.ServeObject.Served;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;

import java.util.UUID;

/** Streams a recording, for who reviews its interview. */
@ApplicationScoped
class PlayRecording {

    private final Interviews interviews;
    private final Recordings recordings;
    private final ServeObject serveObject;

    PlayRecording(Interviews interviews, Recordings recordings, ServeObject serveObject) {
        this.interviews = interviews;
        this.recordings = recordings;
        this.serveObject = serveObject;
    }

    /** @param range header, or null */
    Response play(UUID interviewId, UUID recordingId, String range, Caller by) {
        Playable playable = QuarkusTransaction.requiringNew().call(() -> playable(interviewId, recordingId, by));
        String kind = playable.mimeType().replaceFirst(";.*", "");
        String fileName = "recording-" + recordingId + "." + kind.substring(kind.indexOf('/') + 1);
        return serveObject.serve(
                new Served("recording", playable.objectKey(), playable.bytes(), playable.mimeType(), fileName), range);
    }

    private Playable playable(UUID interviewId, UUID recordingId, Caller by) {
        return recordings
                .find(interviews.reviewable(by, interviewId).interviewId(), recordingId)
                .flatMap(Recording::playable)
                .orElseThrow(() -> Problems.notFound("recording"));
    }
}
