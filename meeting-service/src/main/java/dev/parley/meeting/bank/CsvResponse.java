package dev.parley.meeting.bank;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.parley.platform.problem.FieldProblem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * What a file has; nothing of it is saved.
 *
 * @param rows one per line of data, in order
 */
@Schema(name = "QuestionCsv")
record CsvResponse(List<Question> questions, int failed, List<Row> rows) {

    static CsvResponse of(List<Row> rows) {
        List<Question> questions =
                rows.stream().map(Row::question).filter(Objects::nonNull).toList();
        return new CsvResponse(questions, rows.size() - questions.size(), rows);
    }

    @Schema(name = "QuestionCsvQuestion")
    record Question(String text, @Nullable Duration thinkTime, Duration answerLimit, int takes, boolean spoken) {}

    /** @param line of the file, the header is line 1 */
    @Schema(name = "QuestionCsvRow")
    record Row(
            long line,
            Outcome status,
            @Nullable String text,
            @Nullable Question question,
            List<FieldProblem> errors) {

        static Row read(long line, Question question) {
            return new Row(line, Outcome.READ, question.text(), question, List.of());
        }

        static Row failed(long line, String text, List<FieldProblem> errors) {
            return new Row(line, Outcome.FAILED, text, null, errors);
        }
    }

    @Schema(name = "QuestionCsvOutcome")
    enum Outcome {
        @JsonProperty("read")
        READ,
        @JsonProperty("failed")
        FAILED
    }
}
