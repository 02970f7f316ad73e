package dev.parley.notification.mail;

import dev.parley.contracts.notification.NotificationRequest.CalendarEvent;
import dev.parley.notification.wire.Nasty;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import static dev.parley.notification.TestRequests.START;
import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTest {

    @Test
    void a_request_is_valid_and_in_utc_with_an_alarm() throws Exception {
        byte[] file = write("REQUEST", 0);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        VEvent event = calendar.<VEvent>getComponents().getFirst();
        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text).contains("METHOD:REQUEST", "DTSTART:20270302T090000Z", "DTEND:20270302T094500Z");
        assertThat(text).contains("SEQUENCE:0", "STATUS:CONFIRMED", "TRIGGER:-PT15M", "\r\n");
        assertThat(event.getAlarms()).hasSize(1);
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getOrganizer().getValue()).isEqualTo("mailto:rita@acme.example");
    }

    @Test
    void a_cancellation_has_no_alarm() throws Exception {
        byte[] file = write("CANCEL", 2);
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        assertThat(new String(file, StandardCharsets.UTF_8))
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("VALARM");
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.wire.Nasty#ALL")
    void whatever_people_are_called_lines_are_short_and_the_text_comes_back(Nasty name) throws Exception {
        CalendarEvent event = new CalendarEvent(
                "1@parley",
                0,
                "REQUEST",
                START,
                START.plusSeconds(60),
                name.given(),
                "With " + name.given(),
                name.given(),
                name.given(),
                "rita@acme.example",
                List.of("asha@example.org"));
        byte[] file =
                CalendarFile.of(event, new Address(null, "a@b.org"), START).content();

        String text = new String(file, StandardCharsets.UTF_8);
        assertThat(text.split("\r\n", -1))
                .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(line ->
                        line.matches("(?s).*[\\p{Cc}\ufffd].*") && !name.shown().contains("\ufffd"));
        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(file));
        calendar.validate();
        VEvent read = calendar.<VEvent>getComponents().getFirst();
        assertThat(calendar.getComponents()).hasSize(1);
        assertThat(oneLine(read.getSummary().getValue())).isEqualTo(oneLine(name.shown()));
        assertThat(oneLine(read.getLocation().getValue())).isEqualTo(oneLine(name.shown()));
        assertThat(read.getOrganizer().getValue()).isEqualTo("mailto:rita@acme.example");
    }

    @Test
    void legal_addresses_that_are_no_part_of_a_uri_are_encoded_and_others_left_out() {
        CalendarEvent event = new CalendarEvent(
                "1@parley",
                0,
                "REQUEST",
                START,
                START.plusSeconds(60),
                "x",
                null,
                null,
                "Rita",
                "no address",
                List.of("Asha <a{b}%c/d@example.test>", "j@münchen.example", "nobody", "a b@example.org"));
        String text = new String(
                        CalendarFile.of(event, new Address("Parley", "no-reply@parley.example"), START)
                                .content(),
                        StandardCharsets.UTF_8)
                .replace("\r\n ", "");
        assertThat(text)
                .contains("mailto:a%7Bb%7D%25c%2Fd@example.test", "mailto:j@xn--mnchen-3ya.example")
                .contains("ORGANIZER;CN=Parley:mailto:no-reply@parley.example");
        assertThat(text.split("ATTENDEE", -1)).hasSize(3);
    }

    /** What a line break in a name becomes is told by the mail's own test. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Test
    void an_address_is_read_with_and_without_a_name() {
        assertThat(Address.parse("Asha Rao <a@b.org>")).isEqualTo(new Address("Asha Rao", "a@b.org"));
        assertThat(Address.parse("a@b.org")).isEqualTo(new Address(null, "a@b.org"));
    }

    private static byte[] write(String method, int sequence) {
        var request = aRequest("interview-scheduled")
                .calendar(method, sequence, START)
                .build();
        return CalendarFile.of(request.calendar(), new Address(null, "no-reply@parley.example"), START)
                .content();
    }
}
