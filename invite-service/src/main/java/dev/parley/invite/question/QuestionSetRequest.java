package dev.parley.invite.question;

import dev.parley.platform.text.OneLine;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** A set as a whole; questions that are absent are removed. */
record QuestionSetRequest(
        @NotBlank @OneLine @Size(max = 200) String title,
        @NotEmpty @Size(max = 200) List<@NotNull @Valid Item> questions) {

    /** @param id of a question that the set has already; absent for a new one */
    record Item(UUID id, @NotBlank @Size(max = 1_000) String text) {}
}
