package dev.parley.meeting.review;

import com.fasterxml.jackson.annotation.JsonValue;
import dev.parley.meeting.recording.RecordingState;
import dev.parley.meeting.selfpaced.AnswerBy;
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
 * @param questions   those of the version that the interview began with; before that, of the job's present version
 * @param transcoding whether recordings become such as every browser plays; else they are played as they were made
 * @param deletedAt   when all answers were deleted
 * @param keepUntil   when they will be deleted
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
        List<Question> questions,
        boolean transcoding,
        @Nullable Instant deletedAt,
        @Nullable Instant keepUntil) {

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
     * @param answer     what was typed; absent while nothing was, and when the answer is recorded
     * @param by         how the answer is given; absent before it was begun
     * @param recordings of the answer, in the order in which they are played
     * @param earlier    recordings that counted before the question was asked again
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
            boolean skipped,
            @Nullable AnswerBy by,
            List<Recorded> recordings,
            List<Recorded> earlier) {}

    /**
     * @param take     the try to which it belongs, from 1 on
     * @param part     from 1 on
     * @param late     begun after the time for the answer was over
     * @param duration absent until it is known
     * @param mimeType of what is played; absent while it is uploading, as is its size
     */
    @Schema(name = "RecordedAnswer")
    public record Recorded(
            UUID id,
            int take,
            int part,
            RecordingState state,
            boolean late,
            @Nullable Duration duration,
            @Nullable String mimeType,
            @Nullable Long bytes) {}
}
