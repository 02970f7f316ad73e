package dev.parley.verification.intake;

import dev.parley.platform.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * @param created cases, or in a dry run those that would be
 * @param rows    one per line of data, in order
 */
@Schema(name = "CaseImport")
public record ImportResponse(boolean dryRun, int created, int failed, List<Row> rows) {

    /** @param line of the file, the header is line 1 */
    @Schema(name = "CaseImportRow")
    public record Row(
            long line,
            boolean ok,
            @Nullable String candidateName,
            @Nullable String caseNumber,
            List<FieldProblem> errors) {

        @Override
        public String toString() {
            return "Row[" + line + " " + ok + "]";
        }
    }
}
