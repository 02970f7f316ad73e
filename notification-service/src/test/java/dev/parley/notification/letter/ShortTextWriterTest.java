package dev.parley.notification.letter;

import dev.parley.notification.TestRequests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

class ShortTextWriterTest {

    private final ShortTextWriter writer = TestWording.shortTexts();

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
    void each_template_is_one_short_line_without_holes(String template) {
        String text = write(aRequest(template).with("code", "012345"));
        assertThat(text).isNotBlank().hasSizeLessThan(320).doesNotContain("{", "}", "\n", "null", "  ");
    }

    @Test
    void a_reminder_tells_both_times_and_the_way_in() {
        assertThat(write(aRequest("interview-reminder").in("Europe/Berlin").with("before", "PT1H")))
                .isEqualTo(
                        "Reminder: your interview with Acme & Söhne (Data Engineer) starts in 1 hour: Tue 2 Mar, 10:00"
                                + " Europe/Berlin (Tue 2 Mar, 14:30 Asia/Kolkata). http://localhost:8080/?session_key=abc");
    }

    @Test
    void one_zone_is_told_once() {
        assertThat(write(aRequest("interview-scheduled")))
                .contains("Tue 2 Mar, 14:30 Asia/Kolkata.")
                .doesNotContain("(Tue");
    }

    @Test
    void long_titles_are_cut_and_links_are_not() {
        String link = "https://parley.example/?session_key=" + "k".repeat(80);
        String text =
                write(aRequest("pick-a-time").with("jobTitle", "x".repeat(200)).with("link", link));
        assertThat(text)
                .contains("x".repeat(57) + "...")
                .doesNotContain("x".repeat(58))
                .endsWith(link);
    }

    @Test
    void a_code_comes_with_its_zeros() {
        assertThat(write(aRequest("invite-code").with("code", "000123"))).contains("code is 000123.");
    }

    private String write(TestRequests request) {
        return writer.write(request.build());
    }
}
