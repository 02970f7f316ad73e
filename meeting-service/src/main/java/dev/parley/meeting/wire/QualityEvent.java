package dev.parley.meeting.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * What happened to the connections of a participant.
 *
 * @param peer  to whom it was; null when it was the one to the service, or a device
 * @param ms    how long it took: from when both were inside to the first picture, or until the socket was back
 * @param cause only of a failure
 * @param ago   how many milliseconds ago it happened
 */
public record QualityEvent(Kind kind, UUID peer, Integer ms, Cause cause, int ago) {

    @Schema(name = "QualityEventKind")
    public enum Kind {
        JOINED,
        FIRST_FRAME,
        SOCKET_LOST,
        SOCKET_BACK,
        ICE_RESTARTED,
        MEDIA_FAILED
    }

    @Schema(name = "QualityEventCause")
    public enum Cause {
        CAMERA_DENIED,
        CAMERA_BUSY,
        CAMERA_MISSING,
        MICROPHONE_DENIED,
        MICROPHONE_BUSY,
        MICROPHONE_MISSING,
        DEVICE_GONE,
        UNSUPPORTED,
        ICE_FAILED
    }
}
