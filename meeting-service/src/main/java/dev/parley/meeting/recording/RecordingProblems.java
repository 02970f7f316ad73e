package dev.parley.meeting.recording;

import dev.parley.contracts.body.BodyKind;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;

import java.util.List;

/** Why a recording, or a chunk of one, is refused. */
final class RecordingProblems {

    private static final int AT_MOST_NAMED = 100;

    private RecordingProblems() {}

    static Rejection unknown() {
        return Problems.notFound("recording");
    }

    static Rejection empty() {
        return Problems.of("chunk-empty", "The chunk has no bytes. Send it with its content.");
    }

    static Rejection digest() {
        return Problems.of("digest-differs", "Other bytes arrived than Content-Digest names. Send the chunk again.");
    }

    static Rejection chunkTooLarge() {
        return Problems.of(BodyKind.CHUNK.problemCode(), BodyKind.CHUNK.detail())
                .with("maxBytes", BodyKind.CHUNK.maxBytes());
    }

    static Rejection tooLarge(long maxBytes) {
        return Problems.of("recording-too-large", "The recording is larger than its answer may be.")
                .with("maxBytes", maxBytes);
    }

    static Rejection tooMany(int most) {
        return Problems.of("too-many-recordings", "This try was recorded " + most + " times. Use the next one.")
                .with("limit", most);
    }

    static Rejection noRecording() {
        return Problems.of("no-recording", "The first chunk does not begin like a recording of its type.");
    }

    static Rejection chunkDiffers() {
        return Problems.of("chunk-differs", "Another chunk with this number has arrived already.");
    }

    static Rejection complete() {
        return Problems.of("recording-complete", "The recording is complete. Nothing can be added to it.");
    }

    static Rejection missing(List<Integer> numbers) {
        return Problems.of("chunks-missing", "Some chunks have not arrived. Send them, then complete it again.")
                .with("missing", numbers.stream().limit(AT_MOST_NAMED).toList());
    }

    static Rejection differs() {
        return Problems.of("recording-differs", "Other chunks have arrived than the ones that you name.");
    }

    /** The storage is away. Nothing is lost in the browser. */
    static Rejection notKept() {
        return Problems.of("overloaded", "Recordings cannot be stored right now. Send it again in a moment.")
                .with("retryAfter", 5);
    }
}
