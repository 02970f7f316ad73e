package dev.parley.scheduling.candidate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.platform.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** @param rows one per line of data, in order */
@Schema(name = "CandidateImport")
public record ImportResponse(int imported, int updated, int failed, List<Row> rows) {

    static ImportResponse of(List<Row> rows) {
        return new ImportResponse(
                count(rows, Outcome.IMPORTED), count(rows, Outcome.UPDATED), count(rows, Outcome.FAILED), rows);
    }

    private static int count(List<Row> rows, Outcome outcome) {
        return (int) rows.stream().filter(row -> row.status() == outcome).count();
    }

    /** @param line of the file, the header is line 1 */
    @Schema(name = "CandidateImportRow")
    public record Row(long line, Outcome status, @Nullable String email, List<FieldProblem> errors) {}

    @Schema(name = "ImportOutcome")
    public enum Outcome {
        @JsonProperty("imported")
        IMPORTED,
        @JsonProperty("updated")
        UPDATED,
        @JsonProperty("failed")
        FAILED
    }
}
