package dev.parley.meeting.review;

import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What a candidate answered on their own.
 *
 * @param questions those of the version that the interview began with; before that, of the job's present version
 */
@Schema(name = "SelfPacedAnswers")
public record AnswersResponse(
        UUID interviewId,
        Status status,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String consentVersion,
        @Nullable Instant consentedAt,
        int answered,
        List<Question> questions) {

    @Schema(name = "SelfPacedStatus")
    public enum Status {
        NOT_STARTED,
        RUNNING,
        FINISHED,
        /** The deadline came before the last answer. */
        EXPIRED;

        @JsonValue
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param answer     absent while there is none
     * @param usedTime   from beginning the answer to giving it; absent while another try runs
     * @param takes      how many tries were used
     * @param skipped    the candidate went on without an answer
     */
    @Schema(name = "AnsweredQuestion")
    public record Question(
            UUID id,
            int number,
            String text,
            @Nullable Duration thinkTime,
            Duration answerLimit,
            @Nullable String answer,
            @Nullable Instant answeredAt,
            @Nullable Duration usedTime,
            int takes,
            boolean skipped) {}
}
