package dev.parley.meeting.selfpaced;

import dev.parley.platform.problem.Invalid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * Either of them.
 *
 * @param text     what was typed
 * @param recorded true: what was recorded
 */
record AnswerRequest(
        @NotNull UUID questionId,
        @NotNull @Min(1) Integer take,
        @Size(max = 20_000) String text,
        Boolean recorded,
        @Schema(implementation = String.class) SessionKey sessionKey) {

    boolean isRecorded() {
        boolean typed = text != null && !text.isBlank();
        if (typed == Boolean.TRUE.equals(recorded)) {
            throw Invalid.field("text", "not-blank", "must not be blank, unless recorded is true");
        }
        return !typed;
    }
}
