package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CsvFileTest {

    @Test
    void columns_are_found_by_name_and_lines_keep_their_numbers() {
        List<CandidateRow> rows = read("""
                Email, Name ,zone
                a@x.test,Asha,Asia/Kolkata

                "B@x.test","Ben ""B"", Jr.",
                """);
        assertThat(rows).extracting(CandidateRow::email).containsExactly("a@x.test", "b@x.test");
        assertThat(rows).extracting(CandidateRow::line).containsExactly(2L, 4L);
        assertThat(rows.getLast().details().name()).isEqualTo("Ben \"B\", Jr.");
        assertThat(rows.getLast().details().zone()).isEqualTo("Asia/Kolkata");
    }

    @Test
    void a_broken_line_names_everything_that_is_wrong_with_it() {
        List<CandidateRow> rows = read("name,email,mobile,zone,score\n,nobody,x,Mars/Base,NaN\nAsha,a@x.test\n");
        assertThat(rows.getFirst().errors())
                .extracting(FieldProblem::field)
                .containsExactly("name", "email", "zone", "mobile", "score");
        assertThat(rows.getLast().errors()).extracting(FieldProblem::code).containsExactly("wrong-column-count");
    }

    @Test
    void a_file_that_cannot_be_read_at_all_is_refused() {
        for (String csv : List.of("", "name\nAsha\n", "name,email,salary\n", "name,email\n\"Asha,a@x.test\n")) {
            assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                    .isEqualTo("csv-invalid"));
        }
    }

    private static List<CandidateRow> read(String csv) {
        return CsvFile.read(csv, List.of("name", "email"), List.of("mobile", "zone", "score")).stream()
                .map(line -> CandidateRow.read(line, "Asia/Kolkata"))
                .toList();
    }
}
