package dev.parley.meeting.review;

import dev.parley.meeting.review.AnswersResponse.Question;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * What the candidates of a job answered to one question.
 *
 * @param questions   of the job at present, in order
 * @param questionId  the one whose answers these are; absent when the job has no questions
 * @param items       the latest answer first
 * @param transcoding whether recordings become such as every browser plays; else they are played as they were made
 * @param nextCursor  opaque; absent on the last page
 */
@Schema(name = "AnswerComparison")
public record ComparisonResponse(
        UUID jobId,
        String jobTitle,
        String companyName,
        List<JobQuestion> questions,
        @Nullable UUID questionId,
        List<Item> items,
        boolean transcoding,
        @Nullable String nextCursor) {

    /** @param number from 1 on */
    public record JobQuestion(UUID id, int number, String text) {}

    @Schema(name = "ComparedAnswer")
    public record Item(UUID interviewId, @Nullable String candidateName, Question answer) {}
}
