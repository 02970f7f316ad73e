package dev.parley.meeting.comment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param items in the order in which they were written */
@Schema(name = "AnswerComments")
public record CommentsResponse(List<Item> items) {

    /**
     * @param at      a moment of the recorded answer; absent: the whole answer is meant
     * @param current false when the candidate has answered the question again since
     * @param mine    whether the caller wrote it, and so may delete it
     */
    @Schema(name = "AnswerComment")
    public record Item(
            UUID id,
            UUID questionId,
            @Nullable Duration at,
            String text,
            @Nullable String authorName,
            Instant writtenAt,
            boolean current,
            boolean mine) {}
}
