package dev.parley.meeting.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * @param questions in their order; none takes the bank away
 * @param version   that was read; If-Match does the same
 */
record BankRequest(@NotNull @Size(max = 50) List<@NotNull @Valid QuestionRequest> questions, Integer version) {

    /**
     * @param id          keeps a question the same over versions; absent for a new one
     * @param thinkTime   absent: as long as the candidate likes
     * @param answerLimit 2 minutes when absent
     * @param takes       when absent: 1 with a think time, else 3
     * @param spoken      true when absent
     */
    record QuestionRequest(
            UUID id,
            @NotBlank @Size(max = 2_000) String text,

            @DurationMin(seconds = 5) @DurationMax(minutes = 30)
            Duration thinkTime,

            @DurationMin(seconds = 10) @DurationMax(minutes = 30)
            Duration answerLimit,

            @Min(1) @Max(QuestionsOf.MOST_TAKES) Integer takes,
            Boolean spoken) {}
}
