package dev.parley.platform.contact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

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

    @ParameterizedTest
    @CsvSource({
        "Asia/Kolkata, 9876543210, +919876543210",
        "Asia/Kolkata, 098765 43210, +919876543210",
        "Asia/Kolkata, 91 98765 43210, +919876543210",
        "Europe/Berlin, 0151 12345678, +4915112345678",
        "Europe/Berlin, (0151) 123/456-78, +4915112345678",
        "Europe/Berlin, 0049 (0) 151 12345678, +4915112345678",
        "Europe/Berlin, +91 98765 43210, +919876543210",
        "Europe/London, 07400 123456, +447400123456",
        "America/New_York, (201) 555-0123, +12015550123",
        "Asia/Tokyo, ０９０－１２３４－５６７８, +819012345678",
        "Etc/UTC, 00 91 98765 43210, +919876543210"
    })
    void a_national_number_is_one_of_where_the_person_is(String zone, String typed, String e164) {
        assertThat(PhoneNumber.read(typed, Region.ofZone(zone)).usable()).contains(new PhoneNumber(e164));
    }

    @ParameterizedTest
    @CsvSource({
        "Etc/UTC, 9876543210, mobile-country-code",
        "Nowhere/City, 0151 12345678, mobile-country-code",
        "Asia/Kolkata, 0151 12345678, mobile-unknown",
        "Asia/Kolkata, 011 23456789, mobile-unknown",
        "Europe/Berlin, 030 901820, mobile-unknown",
        "Europe/Berlin, 12345, mobile-unknown",
        "Europe/Berlin, +49 1, mobile",
        "Europe/Berlin, +999 123456789, mobile-unknown",
        "Europe/Berlin, +4915112345678;ext=1, mobile",
        "Europe/Berlin, call me, mobile"
    })
    void what_no_message_reaches_is_refused_with_its_reason(String zone, String typed, String code) {
        assertThat(PhoneNumber.read(typed, Region.ofZone(zone)).flaw().code()).isEqualTo(code);
    }

    @Test
    void what_is_taken_for_a_number_is_one_that_messages_are_sent_to() {
        for (String typed : List.of("9876543210", "+91 98765 43210", "0091-98765-43210")) {
            PhoneNumber number =
                    PhoneNumber.read(typed, Region.ofLocale("hi-IN")).usable().orElseThrow();
            assertThat(PhoneNumber.parse(number.e164())).contains(number);
        }
    }

    @Test
    void the_person_tells_the_country_before_the_sender_and_the_installation() {
        Origin origin = new Origin("Europe/Berlin", "Asia/Kolkata");
        assertThat(origin.of("Asia/Tokyo", "en-GB")).isEqualTo(new Region("JP"));
        assertThat(origin.of(null, "en-GB")).isEqualTo(new Region("GB"));
        assertThat(origin.of(null, "en")).isEqualTo(new Region("DE"));
        assertThat(new Origin(null, "Asia/Kolkata").of("UTC", null)).isEqualTo(new Region("IN"));
        assertThat(new Origin("UTC", "Etc/UTC").of(null, null)).isEqualTo(Region.UNKNOWN);
    }

    @Test
    void a_number_is_shown_masked() {
        PhoneNumber number = PhoneNumber.parse("+919876543210").orElseThrow();
        assertThat(number.masked()).isEqualTo("+91***10");
        assertThat(number).hasToString("+91***10");
    }
}
