package dev.parley.platform.contact;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.NastyAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmailAddressTest {

    @Test
    void spaces_and_case_do_not_make_another_address() {
        assertThat(EmailAddress.normalise("  Asha.Rao@Example.COM ")).hasValue("asha.rao@example.com");
    }

    @Test
    void what_is_no_address_is_refused() {
        for (String text : List.of("", "asha", "@x.test", "a@", "a b@x.test", "a@x..test", "a@x.test,b@x.test")) {
            assertThat(EmailAddress.normalise(text)).as(text).isEmpty();
        }
        assertThat(EmailAddress.normalise(null)).isEmpty();
    }

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void an_address_is_one_that_mail_reaches_or_none(NastyAddress address) {
        assertThat(EmailAddress.normalise(address.typed()).orElse(null)).isEqualTo(address.delivered());
    }

    @ParameterizedTest
    @FieldSource("dev.parley.platform.testing.NastyAddress#ALL")
    void an_address_stays_as_it_is_when_it_is_read_again(NastyAddress address) {
        EmailAddress.normalise(address.typed())
                .ifPresent(once -> assertThat(EmailAddress.normalise(once)).hasValue(once));
    }

    @Test
    void a_local_part_beyond_ascii_is_refused_in_words() {
        ContactReader reader = new ContactReader();
        reader.email("candidateEmail", "jürgen@example.org");
        reader.mobile("candidateMobile", "0151 12345678", Region.UNKNOWN);
        assertThatThrownBy(reader::check).isInstanceOfSatisfying(Rejection.class, refused -> {
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.detail()).contains("use one with letters a-z before the @", "begin with +");
            assertThat(refused.errors())
                    .extracting(FieldProblem::field)
                    .containsExactly("candidateEmail", "candidateMobile");
        });
    }

    @Test
    void what_does_not_look_like_an_address_is_not_valid() {
        ContactReader reader = new ContactReader();
        reader.email("email", "nobody");
        assertThatThrownBy(reader::check)
                .isInstanceOfSatisfying(
                        Rejection.class, refused -> assertThat(refused.status()).isEqualTo(400));
    }

    @Test
    void what_is_no_address_is_compared_as_it_is() {
        assertThat(EmailAddress.key(" Nobody ")).isEqualTo("nobody");
        assertThat(EmailAddress.key("Asha@MÜNCHEN.example")).isEqualTo("asha@xn--mnchen-3ya.example");
        assertThat(EmailAddress.key(null)).isNull();
    }
}
