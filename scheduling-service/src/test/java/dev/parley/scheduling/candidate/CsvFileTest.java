package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
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
    void a_quote_left_open_spoils_its_own_line_only() {
        List<CandidateRow> rows =
                read("name,email\n\"Asha,a@x.test\n\"Be\"n,b@x.test\nCy \"C\" Lee,c@x.test\n\"D, E\",d@x.test");
        assertThat(rows.subList(0, 2))
                .allSatisfy(row ->
                        assertThat(row.errors()).extracting(FieldProblem::code).containsExactly("bad-quotes"));
        assertThat(rows.get(2).details().name()).isEqualTo("Cy \"C\" Lee");
        assertThat(rows.get(3).details().name()).isEqualTo("D, E");
        assertThat(rows).extracting(CandidateRow::line).containsExactly(2L, 3L, 4L, 5L);
    }

    @Test
    void a_line_break_in_quotes_is_part_of_the_value_and_nobody_else() {
        List<CandidateRow> rows = read("name,email\r\n\"Asha\r\nEve,eve@x.test\",a@x.test\r\nBen,b@x.test\r\n");
        assertThat(rows).extracting(CandidateRow::email).containsExactly("a@x.test", "b@x.test");
        assertThat(rows.getFirst().details().name()).isEqualTo("Asha Eve,eve@x.test");
        assertThat(rows).extracting(CandidateRow::line).containsExactly(2L, 4L);
    }

    @Test
    void a_quote_that_is_never_closed_is_told_with_its_line() {
        List<CandidateRow> rows = read("name,email\nAsha,a@x.test\n\"Ben,b@x.test\nCy,c@x.test\n");
        assertThat(rows).extracting(CandidateRow::isGood).containsExactly(true, false, true);
        assertThat(rows.get(1).line()).isEqualTo(3);
        assertThat(rows.get(1).errors()).extracting(FieldProblem::code).containsExactly("bad-quotes");
        assertThat(read("name,email\n" + "\"Asha,a@x.test\n".repeat(9_999)))
                .hasSize(9_999)
                .noneMatch(CandidateRow::isGood);
    }

    @Test
    void rows_and_columns_without_a_value_are_passed_over() {
        List<CandidateRow> rows = read("Name , E-Mail,,\nAsha,a@x.test,,\n,,,\nBen,b@x.test\nCy,c@x.test,,x\n");
        assertThat(rows).extracting(CandidateRow::isGood).containsExactly(true, true, false);
        assertThat(rows.getLast().errors()).extracting(FieldProblem::code).containsExactly("wrong-column-count");
        assertThat(rows).extracting(CandidateRow::line).containsExactly(2L, 4L, 5L);
    }

    @Test
    void numbers_and_phones_are_read_as_the_spreadsheet_of_a_country_writes_them() {
        List<CandidateRow> rows = read(
                "name;email;mobile;zone;score\nAsha;a@x.test;0151 12345678;Europe/Berlin;0,91\nBen;b@x.test;98765 43210;;7\n");
        assertThat(rows).extracting(CandidateRow::score).containsExactly(0.91, 7.0);
        assertThat(rows).extracting(row -> row.details().mobile()).containsExactly("+4915112345678", "+919876543210");
    }

    @Test
    void what_our_own_export_has_made_harmless_is_read_back() {
        CandidateRow row =
                read("name,email,mobile\n'=Asha,a@x.test,'+919876543210\n").getFirst();
        assertThat(row.details().name()).isEqualTo("=Asha");
        assertThat(row.details().mobile()).isEqualTo("+919876543210");
    }

    @Test
    void too_many_columns_are_told() {
        assertThat(read("name,email\nAsha,a@x.test,surplus\n").getFirst().errors())
                .extracting(FieldProblem::code)
                .containsExactly("wrong-column-count");
    }

    @Test
    void semicolons_and_tabs_separate_as_well() {
        for (String separator : List.of(",", ";", "\t")) {
            List<CandidateRow> rows = read("name,email,score\r\nZoë,z@x.test,0.5\r\n".replace(",", separator));
            assertThat(rows.getFirst().details().name()).isEqualTo("Zoë");
            assertThat(rows.getFirst().score()).isEqualTo(0.5);
        }
        assertThat(read("name;email\n\"Rao; Asha\";a@x.test")
                        .getFirst()
                        .details()
                        .name())
                .isEqualTo("Rao; Asha");
    }

    @Test
    void byte_order_marks_and_utf_16_are_understood() {
        String csv = "name,email\nZoë Åß,z@x.test\n";
        byte[] utf8 = csv.getBytes(StandardCharsets.UTF_8);
        byte[] marked = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_8);
        byte[] little = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16LE);
        byte[] big = ("\uFEFF" + csv).getBytes(StandardCharsets.UTF_16BE);
        for (byte[] file : List.of(utf8, marked, little, big)) {
            assertThat(read(file).getFirst().details().name()).isEqualTo("Zoë Åß");
        }
    }

    @Test
    void lines_in_another_encoding_are_named_and_the_others_are_read() {
        byte[] latin =
                "name,email\nZoë,z@x.test\nAsha,a@x.test\nN\u0000l,n@x.test\n".getBytes(StandardCharsets.ISO_8859_1);
        List<CandidateRow> rows = read(latin);
        assertThat(rows.get(0).errors()).extracting(FieldProblem::code).containsExactly("encoding");
        assertThat(rows.get(1).isGood()).isTrue();
        assertThat(rows.get(2).errors()).extracting(FieldProblem::code).containsExactly("encoding");
    }

    @Test
    void ten_thousand_rows_are_the_most() {
        String row = "Asha,a@x.test\n";
        assertThat(read("name,email\n" + row.repeat(CsvFile.MAX_ROWS))).hasSize(CsvFile.MAX_ROWS);
        assertInvalid("name,email\n" + row.repeat(CsvFile.MAX_ROWS + 1));
    }

    @Test
    void a_file_that_cannot_be_read_at_all_is_refused() {
        for (String csv :
                List.of("", "\n \n", "name\nAsha\n", "name,email,salary\n", "name,email,name\n", "\"name,email\n")) {
            assertInvalid(csv);
        }
    }

    private static void assertInvalid(String csv) {
        assertThatThrownBy(() -> read(csv)).isInstanceOfSatisfying(Rejection.class, r -> assertThat(r.code())
                .isEqualTo("csv-invalid"));
    }

    private static List<CandidateRow> read(String csv) {
        return read(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static List<CandidateRow> read(byte[] csv) {
        return CsvFile.read(csv, List.of("name", "email"), List.of("mobile", "zone", "score")).stream()
                .map(line -> CandidateRow.read(line, new Origin(null, "Asia/Kolkata")))
                .toList();
    }
}
