package dev.parley.notification.mail;

import dev.parley.notification.TestRequests;
import dev.parley.notification.mail.Letter.Fact;
import io.quarkus.qute.Engine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

class LetterWriterTest {

    private final LetterWriter writer =
            new LetterWriter(new Catalogue(Engine.builder().addDefaults().build()), ZoneId.of("Asia/Kolkata"));

    @Test
    void the_subject_is_the_seeds_to_the_letter() {
        assertThat(write(aRequest("interview-scheduled")).subject())
                .isEqualTo("Interview Scheduled - Data Engineer at Acme & Söhne");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interview-scheduled",
                "interview-rescheduled",
                "interview-cancelled",
                "interviewer-scheduled",
                "interviewer-rescheduled",
                "interviewer-cancelled",
                "invite-code",
                "test-message"
            })
    void each_template_has_all_its_texts(String template) {
        Letter letter = write(aRequest(template).with("code", "012345").with("expiresAt", "2027-01-01T00:00:00Z"));
        assertThat(letter.subject()).isNotBlank();
        assertThat(letter.heading()).isNotBlank();
        assertThat(letter.lead()).isNotBlank();
        assertThat(letter.sections()).isNotEmpty();
    }

    @Test
    void one_zone_is_shown_once() {
        assertThat(time(aRequest("interview-scheduled")))
                .isEqualTo(new Fact("Time", "14:30 – 15:15 Asia/Kolkata (IST)", java.util.List.of()));
    }

    @Test
    void two_zones_are_shown_side_by_side_the_recipients_first() {
        Fact time = time(aRequest("interview-scheduled").in("Europe/Berlin"));
        assertThat(time.value()).isEqualTo("10:00 – 10:45 Europe/Berlin (CET)");
        assertThat(time.notes()).containsExactly("14:30 – 15:15 in Asia/Kolkata (IST)");
    }

    @Test
    void another_date_in_the_other_zone_is_said() {
        Fact time = time(aRequest("interview-scheduled")
                .in("America/Los_Angeles")
                .with("startsAt", "2027-03-02T04:00:00Z")
                .with("endsAt", "2027-03-02T05:30:00Z"));
        assertThat(time.value()).isEqualTo("20:00 – 21:30 America/Los_Angeles (PST)");
        assertThat(time.notes()).containsExactly("Tuesday, 2 March 2027, 09:30 – 11:00 in Asia/Kolkata (IST)");
    }

    @Test
    void a_recipient_without_a_zone_reads_the_interviews() {
        assertThat(time(aRequest("interview-scheduled").in(null)).value()).contains("Asia/Kolkata");
    }

    @Test
    void the_duration_is_told_in_hours_and_minutes() {
        Letter letter = write(aRequest("interview-scheduled").with("endsAt", "2027-03-02T10:30:00Z"));
        assertThat(letter.facts()).contains(new Fact("Duration", "1 h 30 min", java.util.List.of()));
    }

    @Test
    void a_cancelled_interview_has_no_way_in() {
        assertThat(write(aRequest("interview-cancelled")).button()).isNull();
    }

    @Test
    void a_title_with_a_line_break_starts_no_other_header() {
        assertThat(write(aRequest("interview-scheduled").with("jobTitle", "A\r\nBcc: x@y"))
                        .subject())
                .doesNotContain("\n", "\r");
    }

    @Test
    void a_code_keeps_its_zeros_and_tells_when_it_ends() {
        Letter letter = write(aRequest("invite-code").with("code", "000123").with("expiresAt", "2027-01-01T00:00:00Z"));
        assertThat(letter.code().digits()).isEqualTo("000123");
        assertThat(letter.code().expiry()).isEqualTo("Valid until Friday, 1 January 2027, 05:30 Asia/Kolkata (IST).");
    }

    private Fact time(TestRequests request) {
        return write(request).facts().stream()
                .filter(fact -> fact.label().equals("Time"))
                .findFirst()
                .orElseThrow();
    }

    private Letter write(TestRequests request) {
        return writer.write(request.build());
    }
}
