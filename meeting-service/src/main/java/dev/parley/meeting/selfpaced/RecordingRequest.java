package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.Recording;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** @param mimeType WebM or MP4, with the recorder's parameters if it names some */
record RecordingRequest(
        @NotNull UUID questionId,
        @NotNull @Min(1) Integer take,
        @NotNull @Pattern(regexp = Recording.MIME_TYPES) String mimeType,
        @Schema(implementation = String.class) SessionKey sessionKey) {}
