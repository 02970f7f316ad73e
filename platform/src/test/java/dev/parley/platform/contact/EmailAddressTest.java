package dev.parley.platform.contact;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

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
}
