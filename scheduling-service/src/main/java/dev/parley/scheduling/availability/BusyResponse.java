package dev.parley.scheduling.availability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When interviewers cannot be asked, and nothing of why. */
public record BusyResponse(List<Busy> items) {

    @Schema(name = "BusyKind")
    public enum Kind {
        /** Taken by an interview that the viewer does not see. */
        BUSY,
        /** Outside of their working hours. */
        AWAY
    }

    public record Busy(UUID interviewerId, Kind kind, Instant startsAt, Instant endsAt) {}
}
