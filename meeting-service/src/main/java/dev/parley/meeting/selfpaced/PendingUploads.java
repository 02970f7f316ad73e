package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.Chunks;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.meeting.recording.Recordings;
import dev.parley.meeting.selfpaced.RunResponse.Upload;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The recordings of a candidate, and which of them have not arrived as a whole. */
@ApplicationScoped
class PendingUploads {

    private final Recordings recordings;
    private final Chunks chunks;

    PendingUploads(Recordings recordings, Chunks chunks) {
        this.recordings = recordings;
        this.chunks = chunks;
    }

    record Shown(List<RecordingResponse> ofQuestion, List<Upload> uploads) {}

    /** Those of the question that is asked, and those that are missing of all answers. */
    Shown of(Progress progress) {
        List<Recording> all = recordings.of(progress.run().interviewId());
        if (all.isEmpty()) {
            return new Shown(List.of(), List.of());
        }
        Map<UUID, Integer> received = chunks.counts(progress.run().interviewId());
        UUID asked = progress.question().questionId();
        return new Shown(
                all.stream()
                        .filter(recording -> recording.questionId().equals(asked))
                        .map(recording -> RecordingResponse.of(recording, received.getOrDefault(recording.id(), 0)))
                        .toList(),
                all.stream()
                        .filter(recording -> isMissing(recording, progress))
                        .map(recording -> upload(recording, received.getOrDefault(recording.id(), 0), progress))
                        .toList());
    }

    /** @param later the candidate knows that something is missing, and hands it in later */
    void mustHaveArrived(Progress progress, boolean later) {
        List<UUID> missing = recordings.of(progress.run().interviewId()).stream()
                .filter(recording -> isMissing(recording, progress))
                .map(Recording::id)
                .toList();
        if (!later && !missing.isEmpty()) {
            throw Problems.of(
                            "recordings-missing",
                            "Some recordings have not arrived yet. Wait for them, or hand them in later.")
                    .with("recordings", missing);
        }
    }

    private static boolean isMissing(Recording recording, Progress progress) {
        return recording.isUploading()
                && progress.answerTo(recording.questionId())
                        .filter(answer -> recording.isOf(answer.questionId(), answer.recordedTake()))
                        .isPresent();
    }

    private static Upload upload(Recording recording, int received, Progress progress) {
        return new Upload(
                recording.id(),
                recording.questionId(),
                progress.numberOf(recording.questionId()),
                recording.take(),
                recording.part(),
                recording.state(),
                received);
    }
}
