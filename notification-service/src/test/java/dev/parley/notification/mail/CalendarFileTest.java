package dev.parley.notification.mail;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

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

    @Test
    void an_address_is_read_with_and_without_a_name() {
        assertThat(Address.parse("Asha Rao <a@b.org>")).isEqualTo(new Address("Asha Rao", "a@b.org"));
        assertThat(Address.parse("a@b.org")).isEqualTo(new Address(null, "a@b.org"));
    }

    private static byte[] write(String method, int sequence) {
        var request = aRequest("interview-scheduled")
                .calendar(method, sequence, START)
                .build();
        return CalendarFile.write(request.calendar(), new Address(null, "no-reply@parley.example"), START);
    }
}
