package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.UUID;

/** @param candidateName null when the interview belongs to somebody else */
public record SettledBooking(UUID interviewId, @Nullable String candidateName, Effect effect) {

    @Schema(name = "BookedEffect")
    public enum Effect {
        @JsonProperty("kept")
        KEPT,
        @JsonProperty("cancelled")
        CANCELLED,
        @JsonProperty("asked")
        ASKED,
        /** They were asked before and have not answered. They get no second email. */
        @JsonProperty("asked-before")
        ASKED_BEFORE,
        /** The interview belongs to another recruiter, who decides. It keeps its time. */
        @JsonProperty("kept-not-yours")
        KEPT_NOT_YOURS,
        /** It has begun or is over. */
        @JsonProperty("kept-begun")
        KEPT_BEGUN
    }
}
