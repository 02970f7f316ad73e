package dev.parley.meeting.quality;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.wire.QualityEvent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * How well the people of an interview were connected.
 *
 * @param people everybody who was inside, in the order in which they came
 * @param events in the order in which they happened
 */
@Schema(name = "QualityRecord")
public record QualityResponse(List<Person> people, List<Event> events) {

    /**
     * @param verified     whether the name is known from a link or an account; false: a guest chose it
     * @param grade        absent when their browser measured nothing
     * @param reasons      the worst first
     * @param firstFrameMs median time from when two were inside until this one saw the other
     * @param minutes      those in which something was measured
     */
    @Schema(name = "QualityOfPerson")
    public record Person(
            UUID id,
            String name,
            ParticipantRole role,
            boolean verified,
            @Nullable Grade grade,
            List<Reason> reasons,
            @Nullable Integer firstFrameMs,
            @Nullable Figures figures,
            List<Minute> minutes) {}

    /**
     * Over the whole time; what nobody measured is absent.
     *
     * @param roundTripMs     median
     * @param lostIn          average share of packets that did not arrive
     * @param lostOut         average share of packets of theirs that did not arrive
     * @param framesPerSecond average, where there were pictures
     * @param relayShare      share of the time through a relay
     */
    @Schema(name = "QualityFigures")
    public record Figures(
            @Nullable Integer roundTripMs,
            @Nullable Integer jitterMs,
            @Nullable Double lostIn,
            @Nullable Double lostOut,
            int kbitIn,
            int kbitOut,
            @Nullable Integer framesPerSecond,
            double relayShare) {}

    @Schema(name = "QualityMinute")
    public record Minute(Instant at, Grade grade) {}

    /** @param value a share, milliseconds, or how often, as the reason says */
    @Schema(name = "QualityReason")
    public record Reason(Why why, double value) {}

    @Schema(name = "QualityWhy")
    public enum Why {
        /** Share of packets that did not arrive here. */
        LOST_IN,
        /** Share of packets from here that did not arrive. */
        LOST_OUT,
        /** Round trip in milliseconds. */
        SLOW,
        /** Jitter in milliseconds. */
        UNEVEN,
        /** How often a connection to somebody was made anew. */
        BROKEN,
        /** How often the connection to the service came back. */
        RECONNECTED,
        /** Share of the time through a relay. */
        RELAY
    }

    /**
     * @param by    whom it happened to
     * @param peer  to whom their connection was
     * @param ms    how long it took
     * @param cause of a failure
     */
    @Schema(name = "QualityEventEntry")
    public record Event(
            UUID by,
            @Nullable UUID peer,
            Instant at,
            QualityEvent.Kind kind,
            @Nullable Integer ms,
            QualityEvent.@Nullable Cause cause) {}
}
