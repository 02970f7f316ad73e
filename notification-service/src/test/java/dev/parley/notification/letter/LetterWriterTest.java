package dev.parley.notification.letter;

import dev.parley.notification.TestRequests;
import dev.parley.notification.letter.Letter.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

import java.time.Instant;
import java.util.List;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

class LetterWriterTest {

    private final LetterWriter writer = TestWording.letters();

    @Test
    void the_subject_is_the_seeds_to_the_letter() {
        assertThat(write(aRequest("interview-scheduled")).subject())
                .isEqualTo("Interview Scheduled - Data Engineer at Acme & Söhne");
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
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
                .isEqualTo(new Fact("Time", List.of("14:30 – 15:15 Asia/Kolkata (IST)"), List.of()));
    }

    @Test
    void two_zones_are_shown_side_by_side_the_recipients_first() {
        Fact time = time(aRequest("interview-scheduled").in("Europe/Berlin"));
        assertThat(time.values()).containsExactly("10:00 – 10:45 Europe/Berlin (CET)");
        assertThat(time.notes()).containsExactly("14:30 – 15:15 in Asia/Kolkata (IST)");
    }

    @Test
    void another_date_in_the_other_zone_is_said() {
        Fact time = time(aRequest("interview-scheduled")
                .in("America/Los_Angeles")
                .with("startsAt", "2027-03-02T04:00:00Z")
                .with("endsAt", "2027-03-02T05:30:00Z"));
        assertThat(time.values()).containsExactly("20:00 – 21:30 America/Los_Angeles (PST)");
        assertThat(time.notes()).containsExactly("Tuesday, 2 March 2027, 09:30 – 11:00 in Asia/Kolkata (IST)");
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Berlin, 2026-03-29T00:30:00Z, 01:30 CET – 03:15 CEST Europe/Berlin",
        "Europe/Berlin, 2026-10-25T00:30:00Z, 02:30 CEST – 02:15 CET Europe/Berlin",
        "America/New_York, 2026-03-08T06:30:00Z, 01:30 EST – 03:15 EDT America/New_York",
        "Australia/Lord_Howe, 2026-10-03T15:15:00Z, 01:45 GMT+10:30 – 03:00 GMT+11:00 Australia/Lord_Howe",
        "Australia/Lord_Howe, 2026-04-04T14:45:00Z, 01:45 GMT+11:00 – 02:00 GMT+10:30 Australia/Lord_Howe",
        "Europe/Berlin, 2026-03-29T01:00:00Z, 03:00 – 03:45 Europe/Berlin (CEST)"
    })
    void a_span_across_a_clock_change_names_the_offset_of_each_end(String zone, Instant start, String told) {
        Fact time = time(aRequest("interview-scheduled")
                .in(zone)
                .with("startsAt", start.toString())
                .with("endsAt", start.plusSeconds(2700).toString()));
        assertThat(time.values()).containsExactly(told);
        assertThat(time.notes()).hasSize(1).allMatch(note -> note.endsWith("Asia/Kolkata (IST)"));
    }

    @Test
    void a_span_across_the_change_of_the_other_zone_names_the_offsets_there() {
        Fact time = time(aRequest("interview-scheduled")
                .with("zone", "Europe/Berlin")
                .with("startsAt", "2026-03-29T00:30:00Z")
                .with("endsAt", "2026-03-29T01:15:00Z"));
        assertThat(time.values()).containsExactly("06:00 – 06:45 Asia/Kolkata (IST)");
        assertThat(time.notes()).containsExactly("01:30 CET – 03:15 CEST in Europe/Berlin");
    }

    @Test
    void zones_that_part_during_the_span_are_both_told() {
        Fact time = time(aRequest("interview-scheduled")
                .in("Africa/Lagos")
                .with("zone", "Europe/Berlin")
                .with("startsAt", "2026-03-29T00:30:00Z")
                .with("endsAt", "2026-03-29T01:15:00Z"));
        assertThat(time.values()).containsExactly("01:30 – 02:15 Africa/Lagos (WAT)");
        assertThat(time.notes()).containsExactly("01:30 CET – 03:15 CEST in Europe/Berlin");
    }

    @Test
    void a_recipient_without_a_zone_reads_the_interviews() {
        assertThat(time(aRequest("interview-scheduled").in(null)).values())
                .singleElement()
                .asString()
                .contains("Asia/Kolkata");
    }

    @Test
    void the_duration_is_told_in_hours_and_minutes() {
        Letter letter = write(aRequest("interview-scheduled").with("endsAt", "2027-03-02T10:30:00Z"));
        assertThat(letter.facts()).contains(new Fact("Duration", List.of("1 h 30 min"), List.of()));
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

    @Test
    void a_reminder_says_how_soon_it_is() {
        assertThat(reminder("PT24H")).isEqualTo("Your interview starts in 24 hours");
        assertThat(reminder("PT1H")).isEqualTo("Your interview starts in 1 hour");
        assertThat(reminder("PT10M")).isEqualTo("Your interview starts in 10 minutes");
        assertThat(reminder("PT90M")).isEqualTo("Your interview starts in 90 minutes");
        assertThat(write(aRequest("interview-reminder")).heading()).isEqualTo("Your interview is coming up");
    }

    @Test
    void answers_to_correct_are_equally_important() {
        Letter letter = write(aRequest("verification-resubmission")
                .with("caseNumber", "REC-2027-00042")
                .with("caseType", "identity")
                .with("fields", "Passport: too dark\nStreet: unreadable"));
        assertThat(letter.facts())
                .contains(new Fact("Please correct", List.of("Passport: too dark", "Street: unreadable"), List.of()));
    }

    @Test
    void a_deadline_is_told_in_the_recipients_zone_with_the_interviews_beside_it() {
        Letter letter = write(aRequest("self-paced-invitation")
                .in("America/New_York")
                .without("startsAt")
                .with("deadline", "2027-03-09T20:00:00Z"));
        assertThat(letter.facts())
                .contains(
                        new Fact(
                                "Finish by",
                                List.of("Tuesday, 9 March 2027, 15:00 America/New_York (EST)"),
                                List.of("Wednesday, 10 March 2027, 01:30 in Asia/Kolkata (IST)")),
                        new Fact("Type", List.of("Online, on your own, when it suits you"), List.of()));
    }

    @Test
    void an_offer_says_until_when_the_time_is_held() {
        Letter letter = write(aRequest("slot-offer").with("offerExpiresAt", "2027-03-01T07:00:00Z"));
        assertThat(letter.facts())
                .contains(new Fact(
                        "Held for you until", List.of("Monday, 1 March 2027, 12:30 Asia/Kolkata (IST)"), List.of()));
    }

    @Test
    void staff_read_who_the_candidate_is_and_get_no_advice_for_candidates() {
        for (String template :
                List.of("owner-rescheduled-by-candidate", "interviewer-declined", "scorecard-reminder")) {
            Letter letter = write(aRequest(template));
            assertThat(letter.facts()).contains(new Fact("Candidate", List.of("Asha Rao"), List.of()));
            assertThat(letter.sections()).extracting(Letter.Section::title).doesNotContain("How to prepare");
        }
    }

    @Test
    void the_way_to_move_an_interview_is_a_link_where_there_is_one() {
        Letter letter = write(aRequest("interview-reminder").with("changeLink", "https://parley.example/c"));
        assertThat(letter.sections())
                .filteredOn(section -> section.title().equals("If the time does not suit you"))
                .extracting(Letter.Section::link)
                .containsExactly("https://parley.example/c");
    }

    @Test
    void an_owner_is_not_sent_to_themselves_with_questions() {
        assertThat(write(aRequest("interviewer-declined").to("Rita@acme.example"))
                        .sections())
                .extracting(Letter.Section::title)
                .doesNotContain("Questions?");
        assertThat(write(aRequest("interview-scheduled")).sections())
                .extracting(Letter.Section::text)
                .contains("Reply to this email. Your reply goes to Rita Recruiter, rita@acme.example.");
        assertThat(write(aRequest("interview-scheduled").without("contactEmail"))
                        .sections())
                .extracting(Letter.Section::text)
                .contains("Contact Rita Recruiter.");
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
    void mails_about_a_verification_name_who_asks_for_it(String template) {
        if (template.startsWith("verification-")) {
            Letter letter = write(aRequest(template).without("jobTitle").with("caseNumber", "REC-2027-00042"));
            assertThat(letter.organisation()).isEqualTo("Acme & Söhne");
            assertThat(letter.subject()).contains("Acme & Söhne");
            assertThat(letter.lead()).contains("Acme & Söhne");
            assertThat(letter.footer()).contains("Acme & Söhne", "REC-2027-00042");
        }
    }

    @Test
    void only_addresses_of_the_web_become_links() {
        assertThat(write(aRequest("interview-scheduled").with("link", "javascript:alert(1)"))
                        .button())
                .isNull();
    }

    @Test
    void parameters_nobody_knows_do_no_harm() {
        assertThat(write(aRequest("interview-scheduled").with("newThing", "{x}").with("jobTitle", "{unknown} {#if}"))
                        .subject())
                .contains("{unknown} {#if}");
    }

    private String reminder(String before) {
        return write(aRequest("interview-reminder").with("before", before)).heading();
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
