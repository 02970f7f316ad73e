package dev.parley.meeting.recording;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * @param part   from 1 on, within its try
 * @param chunks how many have arrived
 */
@Schema(name = "Recording")
public record RecordingResponse(
        UUID id, UUID questionId, int take, int part, RecordingState state, String mimeType, int chunks, boolean late) {

    public static RecordingResponse of(Recording recording, int chunks) {
        return new RecordingResponse(
                recording.id(),
                recording.questionId(),
                recording.take(),
                recording.part(),
                recording.state(),
                recording.mimeType(),
                chunks,
                recording.isLate());
    }
}
