package dev.parley.scheduling.shortlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/** The effect of a change of toggles on an upcoming interview. */
public record Consequence(
        UUID interviewId,
        InterviewStatus status,
        InterviewType type,
        @Nullable Instant startsAt,
        String zone,
        Effect effect) {

    @Schema(name = "ToggleEffect")
    public enum Effect {
        /** It takes place, but cannot be moved until interviews are enabled again. */
        @JsonProperty("kept")
        KEPT,
        /** It stays in the calendars, but nobody can join it online. */
        @JsonProperty("online-closed")
        ONLINE_CLOSED,
        @JsonProperty("online-opened")
        ONLINE_OPENED,
        @JsonProperty("cancelled")
        CANCELLED
    }

    static Consequence of(Interview interview, Effect effect) {
        return new Consequence(
                interview.id(), interview.status(), interview.type(), interview.startsAt(), interview.zone(), effect);
    }
}
