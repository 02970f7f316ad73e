package dev.parley.platform.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutsideTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000",
                "Ann\u0000",
                "\u0001",
                "a\u001Bb",
                "a\u007Fb",
                "a\u0080b",
                "a\u009Fb",
                "\uD800",
                "a\uDC00b",
                "\uDE00\uD83D"
            })
    void whatCannotBeKeptIsRefusedOrDropped(String text) {
        assertThatThrownBy(() -> OutsideText.accept(text)).isInstanceOf(UnreadableText.class);
        assertThat(OutsideText.salvage(text)).doesNotContainPattern("[\\p{Cntrl}\\p{Cs}]");
        assertThat(OutsideText.storable(text)).doesNotContain("\u0000").doesNotContainPattern("\\p{Cs}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0\u3000",
                "\u200B",
                "\u200C\u200D",
                "\u200E\u200F\u061C",
                "\u202E",
                "\u2066\u2069",
                "\u2060\uFEFF",
                "\u00AD",
                "\u034F",
                "\u115F\u1160\u3164\uFFA0",
                "\u17B4\u17B5",
                "\u180B\u180E",
                "\u2800",
                "\u0301\u0301",
                "\u0903",
                "\u20DD",
                "\uFE0F",
                "\uE000",
                "\uFFFC",
                "\uFFFE",
                "\uDB40\uDC41\uDB40\uDC7F",
                "\uDB40\uDD00",
                "\uD834\uDD59",
                "\u2028\u0085\n\t"
            })
    void aTextInWhichNothingIsSeenIsEmpty(String text) {
        assertThat(OutsideText.accept(text)).isEmpty();
        assertThat(OutsideText.salvage(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann",
                "\u00C5sa \u00D6berg",
                "\u0905\u0936\u094B\u0915",
                "\u0928\u094D\u200D",
                "\u0645\u06CC\u200C\u062E",
                "\u05D3\u05D5\u05D3\u200E",
                "\uD83D\uDC69\u200D\uD83D\uDCBB",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC7F",
                "\uAE40",
                "X \u00C6 A-12",
                "one\n\ttwo"
            })
    void whatPeopleWriteStaysAsItIs(String text) {
        assertThat(OutsideText.accept(text)).isEqualTo(text);
        assertThat(OutsideText.salvage(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "e\u0301|\u00E9",
                "\u00A0Ann\u3000|Ann",
                "\uFEFFAnn|Ann",
                "An\u200Bn\u00AD|Ann",
                "\u202Egpj.exe|gpj.exe",
                "\u2067Ann\u2069|Ann",
                "\u212B|\u00C5"
            })
    void whatReadsTheSameIsTheSame(String given, String kept) {
        assertThat(OutsideText.accept(given)).isEqualTo(kept);
    }

    @Test
    void linesBreakInOneWay() {
        assertThat(OutsideText.accept("a\r\nb\rc\u0085d\u2028e\u2029f\u000Bg\fh"))
                .isEqualTo("a\nb\nc\nd\ne\nf\ng\nh");
        assertThat(OutsideText.salvageLine("a\r\nb\tc")).isEqualTo("a b c");
    }

    @Test
    void lengthIsCountedInCodePoints() {
        String longest = "\uD83D\uDE00".repeat(OutsideText.LONGEST);

        assertThat(OutsideText.accept(longest)).isEqualTo(longest);
        assertThatThrownBy(() -> OutsideText.accept(longest + "a")).hasMessageContaining("longer than 20000");
        assertThat(OutsideText.salvage(longest + "a")).isEqualTo(longest);
    }

    @Test
    void whatIsAbsentStaysAbsent() {
        assertThat(OutsideText.accept(null)).isNull();
        assertThat(OutsideText.salvage(null)).isNull();
        assertThat(OutsideText.salvageLine(null)).isNull();
        assertThat(OutsideText.storable(null)).isNull();
    }
}
