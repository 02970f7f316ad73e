package dev.parley.meeting.selfpaced;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * @param take 1 for the first answer; the next number discards the last answer when another one is given
 * @param by   how it is given, by typing when absent; the same take begun again by typing goes on that way
 */
record BeginRequest(
        @NotNull UUID questionId,
        @NotNull @Min(1) Integer take,
        AnswerBy by,
        @Schema(implementation = String.class) SessionKey sessionKey) {

    AnswerBy how() {
        return by == null ? AnswerBy.TYPING : by;
    }
}
