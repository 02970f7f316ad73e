package dev.parley.meeting.selfpaced;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

record AnswerRequest(
        @NotNull UUID questionId,
        @NotNull @Min(1) Integer take,
        @NotBlank @Size(max = 20_000) String text,
        @Schema(implementation = String.class) SessionKey sessionKey) {}
