package dev.parley.platform.csv;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Files as spreadsheets write them, octet by octet. */
class SpreadsheetFilesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "excel-utf8-comma.csv",
                "excel-utf8-semicolon.csv",
                "excel-unicode-text.txt",
                "excel-with-hint.csv",
                "numbers.csv",
                "google-sheets.csv",
                "google-sheets.tsv",
                "libreoffice.csv",
                "libreoffice-all-quoted.csv",
                "classic-mac.csv"
            })
    void each_is_read_into_the_same_rows(String file) throws IOException {
        List<CsvFile.Line> rows = CsvFile.read(octets(file), List.of("name", "email"), List.of("mobile"));

        assertThat(rows).allSatisfy(row -> assertThat(row.problem()).isEmpty());
        assertThat(rows)
                .extracting(row -> row.value("name"))
                .containsExactly("Asha Rao", "Zoë Åß; Jr.", "Ben \"B\", Müller", "Mary Ann", "山田 太郎");
        assertThat(rows)
                .extracting(row -> row.value("email"))
                .containsExactly(
                        "asha@example.org",
                        "zoe@example.org",
                        "ben@example.org",
                        "mary@example.org",
                        "taro@example.org");
        assertThat(rows)
                .extracting(row -> row.value("mobile"))
                .containsExactly("+91 98765 43210", null, null, null, null);
    }

    private static byte[] octets(String file) throws IOException {
        try (InputStream in = SpreadsheetFilesTest.class.getResourceAsStream("/csv/" + file)) {
            return in.readAllBytes();
        }
    }
}
