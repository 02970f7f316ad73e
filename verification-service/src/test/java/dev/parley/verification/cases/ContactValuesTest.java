package dev.parley.verification.cases;

import dev.parley.platform.contact.Origin;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.NastyAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ContactValuesTest {

    private static final Origin ORIGIN = new Origin("Europe/Berlin", "Asia/Kolkata");

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void a_case_has_an_address_that_mail_reaches_or_none(NastyAddress address) {
        RecordRequest request = request(address.typed(), null, null);
        if (address.typed().isEmpty()) {
            assertThat(request.toNewCase(ORIGIN).contact().email()).isNull();
        } else if (address.isRefused()) {
            assertThatThrownBy(() -> request.toNewCase(ORIGIN))
                    .isInstanceOfSatisfying(Rejection.class, refused -> assertThat(refused.errors())
                            .extracting(FieldProblem::field)
                            .containsExactly("candidateEmail"));
        } else {
            assertThat(request.toNewCase(ORIGIN).contact().email()).isEqualTo(address.delivered());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0151 12345678,, +4915112345678",
        "9876543210, Asia/Kolkata, +919876543210",
        "+91 98765 43210,, +919876543210",
    })
    void a_number_is_kept_with_its_country_code(String typed, String zone, String e164) {
        assertThat(request(null, typed, zone).toNewCase(ORIGIN).contact().mobile())
                .isEqualTo(e164);
    }

    @Test
    void a_number_that_no_message_reaches_is_refused() {
        assertThatThrownBy(() -> request(null, "9876543210", null).toNewCase(new Origin("UTC", "UTC")))
                .isInstanceOfSatisfying(Rejection.class, refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.errors()).extracting(FieldProblem::field).containsExactly("candidateMobile");
                });
    }

    @Test
    void an_older_number_without_country_code_is_missing_before_anything_is_called_sent() {
        Contact older = new Contact("Asha Rao", "asha@example.org", "9876543210", null, null);
        assertThat(older.missing()).containsExactly("candidateMobile");
    }

    private static RecordRequest request(String email, String mobile, String zone) {
        return new RecordRequest(CaseType.IDENTITY, "Asha Rao", email, mobile, zone, null, null);
    }
}
