package dev.parley.verification.intake;

import dev.parley.platform.problem.FieldProblem;

import java.util.List;

/**
 * @param created cases, or in a dry run those that would be
 * @param rows    one per line of data, in order
 */
public record ImportResponse(boolean dryRun, int created, int failed, List<Row> rows) {

    /** @param line of the file, the header is line 1 */
    public record Row(long line, boolean ok, String candidateName, String caseNumber, List<FieldProblem> errors) {

        @Override
        public String toString() {
            return "Row[" + line + " " + ok + "]";
        }
    }
}
