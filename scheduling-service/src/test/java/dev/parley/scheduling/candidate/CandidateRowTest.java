package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class CandidateRowTest {

    private static final String BEYOND_THE_BASIC_PLANE = "𠮷";

    @Test
    void a_name_is_as_long_as_it_has_characters() {
        assertThat(named(BEYOND_THE_BASIC_PLANE.repeat(200)).isGood()).isTrue();
        assertThat(named(BEYOND_THE_BASIC_PLANE.repeat(201)).errors())
                .extracting("field")
                .containsExactly("name");
    }

    private static CandidateRow named(String name) {
        byte[] csv = ("name,email\n" + name + ",asha@example.org\n").getBytes(StandardCharsets.UTF_8);
        CsvFile.Line line =
                CsvFile.read(csv, List.of("name", "email"), List.of()).getFirst();
        return CandidateRow.read(line, new Origin(null, "Europe/Berlin"));
    }
}
