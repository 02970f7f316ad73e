package dev.parley.invite.live;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/**
 * @param questionIds questions of sets
 * @param questions   the inviter's own questions
 */
record LiveInvitationRequest(
        @NotNull UUID inviteeId,
        @Size(max = 20) List<@NotNull UUID> questionIds,
        @Size(max = 20) List<@NotBlank @Size(max = 1_000) String> questions,
        @Size(max = 500) String message) {

    List<UUID> pickedIds() {
        return questionIds == null ? List.of() : questionIds.stream().distinct().toList();
    }

    List<String> ownQuestions() {
        return questions == null ? List.of() : questions;
    }

    String messageOrNull() {
        return message == null || message.isEmpty() ? null : message;
    }
}
