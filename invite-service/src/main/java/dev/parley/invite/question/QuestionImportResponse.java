package dev.parley.invite.question;

import dev.parley.platform.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * @param sets   how many sets are new
 * @param added  how many questions were added
 * @param known  how many questions their set had already
 * @param failed the lines that were left out
 */
@Schema(name = "QuestionImport")
record QuestionImportResponse(int sets, int added, int known, List<Row> failed) {

    /** @param line of the file, the header is line 1 */
    @Schema(name = "QuestionImportRow")
    record Row(long line, List<FieldProblem> errors) {}
}
