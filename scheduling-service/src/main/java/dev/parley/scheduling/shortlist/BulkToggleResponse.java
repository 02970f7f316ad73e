package dev.parley.scheduling.shortlist;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/** @param rows one per item, in order */
public record BulkToggleResponse(int done, int failed, List<Row> rows) {

    static BulkToggleResponse of(List<Row> rows) {
        int done =
                (int) rows.stream().filter(row -> row.status() == Outcome.DONE).count();
        return new BulkToggleResponse(done, rows.size() - done, rows);
    }

    /**
     * @param code    of the problem, for a failed one
     * @param message of the problem
     */
    @Schema(name = "BulkToggleRow")
    public record Row(
            UUID candidateId,
            UUID jobId,
            Outcome status,
            @Nullable String code,
            @Nullable String message,
            @Nullable List<Consequence> consequences) {}

    @Schema(name = "BulkToggleOutcome")
    public enum Outcome {
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }
}
