package dev.parley.meeting.adjustment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** @param reopenings the newest first; at most one is open */
@Schema(name = "ReopeningsResponse")
public record ReopeningsResponse(List<Item> reopenings) {

    static ReopeningsResponse of(List<Reopening> reopenings) {
        return new ReopeningsResponse(reopenings.stream().map(Item::of).toList());
    }

    /**
     * @param oldAnswer     what was typed before; absent when it was recorded, or not answered
     * @param oldAnsweredAt absent when it was not answered
     * @param oldTake       of the recordings that counted before; absent when there were none
     * @param closedAt      absent while it is open
     * @param answered      whether the candidate gave another answer
     */
    @Schema(name = "Reopening")
    public record Item(
            UUID id,
            UUID questionId,
            String reason,
            Instant until,
            UUID reopenedBy,
            Instant reopenedAt,
            @Nullable String oldAnswer,
            @Nullable Instant oldAnsweredAt,
            @Nullable Integer oldTake,
            @Nullable Instant closedAt,
            boolean answered) {

        static Item of(Reopening reopening) {
            return new Item(
                    reopening.id(),
                    reopening.questionId(),
                    reopening.reason(),
                    reopening.until(),
                    reopening.reopenedBy(),
                    reopening.reopenedAt(),
                    reopening.oldText(),
                    reopening.oldAnsweredAt(),
                    reopening.oldTake(),
                    reopening.closedAt(),
                    reopening.isAnswered());
        }
    }
}
