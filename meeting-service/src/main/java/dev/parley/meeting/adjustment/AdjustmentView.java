package dev.parley.meeting.adjustment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a candidate asked for last.
 *
 * @param text       in their own words
 * @param answeredAt absent while nobody has answered
 */
@Schema(name = "OwnAdjustmentRequest")
public record AdjustmentView(
        String text, Instant askedAt, @Nullable Instant answeredAt) {

    static AdjustmentView of(AdjustmentRequest request) {
        return new AdjustmentView(request.text(), request.askedAt(), request.answeredAt());
    }
}
