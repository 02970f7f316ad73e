package dev.parley.meeting.bank;

import dev.parley.meeting.job.KnownJob;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param version 0 while the job has no questions
 * @param audio       by the id of a question, where it is heard: a path of this site. Those are missing that are not
 *                    read out, or that no voice can read
 * @param about       how long thinking and one answer to each question take at most
 * @param typedFactor how much more time a typed answer gets than a spoken one
 */
@Schema(name = "QuestionBankResponse")
record BankResponse(
        UUID jobId,
        String jobTitle,
        String companyName,
        int version,
        List<Question> questions,
        Map<UUID, String> audio,
        Duration about,
        int typedFactor,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    static BankResponse none(KnownJob job, int typedFactor) {
        return new BankResponse(
                job.jobId(),
                job.title(),
                job.companyName(),
                0,
                List.of(),
                Map.of(),
                Duration.ZERO,
                typedFactor,
                null,
                null);
    }

    static BankResponse of(KnownJob job, QuestionBank bank, AudioLinks audio, int typedFactor) {
        return new BankResponse(
                job.jobId(),
                job.title(),
                job.companyName(),
                bank.number(),
                bank.questions().stream().map(Question::of).toList(),
                audio.toAll(bank),
                bank.about(),
                typedFactor,
                bank.createdBy(),
                bank.createdAt());
    }

    /**
     * @param thinkTime absent: as long as the candidate likes
     * @param spoken    whether it is also read out
     */
    @Schema(name = "BankQuestion")
    record Question(
            UUID id, String text, @Nullable Duration thinkTime, Duration answerLimit, int takes, boolean spoken) {

        static Question of(BankQuestion question) {
            return new Question(
                    question.questionId(),
                    question.text(),
                    question.thinkTime().orElse(null),
                    question.answerLimit(),
                    question.takes(),
                    question.spoken());
        }
    }
}
