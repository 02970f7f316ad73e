package dev.parley.meeting.comment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.util.UUID;

/** @param at a moment of the recorded answer, from its beginning on; absent: the whole answer is meant */
record CommentRequest(
        @NotNull UUID questionId,
        @DurationMin(nanos = 0) @DurationMax(hours = 24) Duration at,
        @NotBlank @Size(max = 2000) String text) {}
