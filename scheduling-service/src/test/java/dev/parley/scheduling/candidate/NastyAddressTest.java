package dev.parley.scheduling.candidate;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.csv.CsvFile;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.NastyAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.nio.charset.StandardCharsets;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class NastyAddressTest {

    private static final Origin ORIGIN = new Origin(null, "Asia/Kolkata");

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void a_request_names_somebody_whom_mail_reaches_or_is_refused(NastyAddress address) {
        CandidateRequest request = new CandidateRequest("Asha", address.typed(), null, null, null, null, null, null);
        if (address.isRefused()) {
            assertThatThrownBy(() -> request.details(ORIGIN)).isInstanceOfSatisfying(Rejection.class, refused -> {
                assertThat(refused.status()).isIn(400, 422);
                assertThat(refused.errors()).extracting(FieldProblem::field).containsExactly("email");
            });
        } else {
            assertThat(request.details(ORIGIN).email()).isEqualTo(address.delivered());
        }
    }

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void so_does_a_row_of_a_file(NastyAddress address) {
        assumeTrue(StandardCharsets.UTF_8.newEncoder().canEncode(address.typed()), "no file can hold it");
        String csv = "name,email\nAsha,\"" + address.typed().replace("\"", "\"\"") + "\"\n";
        List<CandidateRow> rows =
                CsvFile.read(csv.getBytes(StandardCharsets.UTF_8), List.of("name", "email"), List.of()).stream()
                        .map(line -> CandidateRow.read(line, ORIGIN))
                        .toList();
        if (address.isRefused()) {
            assertThat(rows).allSatisfy(row -> assertThat(row.isGood()).isFalse());
        } else {
            assertThat(rows).extracting(CandidateRow::email).containsExactly(address.delivered());
        }
    }
}
