package dev.parley.scheduling.booking;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.platform.problem.Rejection;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One row per slot, in the order asked for; a failed one leaves the others alone. */
@Schema(name = "SlotChanges")
public record BulkResponse(boolean dryRun, int done, int unchanged, int failed, List<Row> items) {

    @Schema(name = "SlotChangeResult")
    public enum Result {
        @JsonProperty("done")
        DONE,
        @JsonProperty("unchanged")
        UNCHANGED,
        @JsonProperty("failed")
        FAILED
    }

    /**
     * @param startsAt after the change
     * @param code why it failed, as a problem's
     */
    @Schema(name = "SlotChange")
    public record Row(
            UUID slotId,
            @Nullable Instant startsAt,
            @Nullable Instant endsAt,
            Result result,
            @Nullable String code,
            @Nullable String detail,
            List<SettledBooking> bookings) {

        static Row failed(UUID slotId, Rejection why) {
            return new Row(slotId, null, null, Result.FAILED, why.code(), why.detail(), List.of());
        }
    }

    static BulkResponse of(boolean dryRun, List<Row> rows) {
        return new BulkResponse(
                dryRun, count(rows, Result.DONE), count(rows, Result.UNCHANGED), count(rows, Result.FAILED), rows);
    }

    private static int count(List<Row> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }
}
