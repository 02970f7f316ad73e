package dev.parley.platform.calendar;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {"x", "ü", "€", "🎉", "e\u0301", "x🎉"})
    void no_line_is_longer_than_75_octets_and_no_character_is_cut(String character) {
        String line = "SUMMARY:" + character.repeat(300);

        String folded = new String(CalendarLines.fold(line + "\r\nEND:VEVENT\r\n"), StandardCharsets.UTF_8);

        assertThat(folded.split("\r\n", -1))
                .allMatch(part -> part.getBytes(StandardCharsets.UTF_8).length <= 75)
                .noneMatch(part -> part.contains("\n") || part.contains("\r") || part.contains("\ufffd"));
        assertThat(folded.replace("\r\n ", "")).isEqualTo(line + "\r\nEND:VEVENT\r\n");
    }

    @Test
    void a_line_of_75_octets_stays_whole() {
        assertThat(CalendarLines.fold("x".repeat(75))).hasSize(77);
        assertThat(CalendarLines.fold("x".repeat(76))).hasSize(76 + 2 + 1 + 2);
    }

    @Test
    void text_keeps_its_lines_and_loses_what_is_not_allowed() {
        assertThat(CalendarLines.text("a\r\nb\rc\u0007\u001bd\te\u007f\ud83d")).isEqualTo("a\nb\ncd\te\ufffd");
        assertThat(CalendarLines.text(null)).isNull();
    }

    @Test
    void a_parameter_is_one_line_without_double_quotes() {
        assertThat(CalendarLines.parameter("Rita \"R\"\r\nX-Evil:1")).isEqualTo("Rita 'R' X-Evil:1");
    }
}
