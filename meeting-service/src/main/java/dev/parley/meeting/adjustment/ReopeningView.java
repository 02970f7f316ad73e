package dev.parley.meeting.adjustment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** Why a candidate is asked a question again, and until when they may answer. */
@Schema(name = "QuestionAskedAgain")
public record ReopeningView(String reason, Instant until) {

    public static ReopeningView of(Reopening reopening) {
        return new ReopeningView(reopening.reason(), reopening.until());
    }
}
