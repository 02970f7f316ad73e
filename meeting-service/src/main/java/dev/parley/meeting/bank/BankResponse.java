package dev.parley.meeting.bank;

import dev.parley.meeting.job.KnownJob;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * @param version 0 while the job has no questions
 * @param about   how long thinking and one answer to each question take at most
 */
@Schema(name = "QuestionBankResponse")
record BankResponse(
        UUID jobId,
        String jobTitle,
        String companyName,
        int version,
        List<Question> questions,
        Duration about,
        @Nullable UUID changedBy,
        @Nullable Instant changedAt) {

    static BankResponse none(KnownJob job) {
        return new BankResponse(job.jobId(), job.title(), job.companyName(), 0, List.of(), Duration.ZERO, null, null);
    }

    static BankResponse of(KnownJob job, QuestionBank bank) {
        return new BankResponse(
                job.jobId(),
                job.title(),
                job.companyName(),
                bank.number(),
                bank.questions().stream().map(Question::of).toList(),
                bank.about(),
                bank.createdBy(),
                bank.createdAt());
    }

    /** @param thinkTime absent: as long as the candidate likes */
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
