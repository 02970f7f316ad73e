package dev.parley.meeting.selfpaced;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * @param questionId that is left
 * @param skip         leaves it also without an answer
 * @param handInLater  finishes although recordings have not arrived; they are taken later
 */
record GoOnRequest(
        @NotNull UUID questionId,
        Boolean skip,
        Boolean handInLater,
        @Schema(implementation = String.class) SessionKey sessionKey) {

    boolean skips() {
        return Boolean.TRUE.equals(skip);
    }

    boolean handsInLater() {
        return Boolean.TRUE.equals(handInLater);
    }
}
