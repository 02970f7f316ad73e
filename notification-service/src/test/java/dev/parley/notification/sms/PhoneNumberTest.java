package dev.parley.notification.sms;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+4915112345678", " +49 151 1234-5678 ", "+49 (151) 12345678"})
    void a_number_with_its_country_code_is_read_into_one_form(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber("+4915112345678"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "015112345678",
                "0049 151 12345678",
                "4915112345678",
                "+0123456789",
                "+49",
                "+1 555 01",
                "+49151123456789012345",
                "+999 123456789",
                "+4915112345678\r\nTo: +1",
                "+49 151 CALLME",
                "+4915112345678;ext=1"
            })
    void anything_else_is_no_number(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @Test
    void a_number_is_shown_masked() {
        PhoneNumber number = PhoneNumber.parse("+919876543210").orElseThrow();
        assertThat(number.masked()).isEqualTo("+91***10");
        assertThat(number).hasToString("+91***10");
    }
}
