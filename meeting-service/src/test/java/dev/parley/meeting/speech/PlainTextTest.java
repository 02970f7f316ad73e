package dev.parley.meeting.speech;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "What did you build last?|What did you build last?",
                "Who was “difficult” – and why?|Who was difficult and why?",
                "It’s a café in Zürich|It's a cafe in Zurich",
                "Would you take 10 € an hour?|Would you take 10 euros an hour?",
                "Straße 🙂 next|Strasse next",
                "ﬁne ½|fine 1/2"
            })
    void signs_and_accents_become_what_an_english_voice_reads(String text, String plain) {
        assertThat(PlainText.of(text)).hasValue(plain);
    }

    @Test
    void lines_become_one() {
        assertThat(PlainText.of("One,\n\ttwo\u0007 three")).hasValue("One, two three");
    }

    @ParameterizedTest
    @ValueSource(strings = {"आपने क्या बनाया?", "Что вы построили?", "何を作りましたか", "🙂", "…", " "})
    void what_the_voice_does_not_know_is_not_read_out(String text) {
        assertThat(PlainText.of(text)).isEmpty();
    }
}
