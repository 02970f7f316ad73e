package dev.parley.meeting.name;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GuestNameTest {

    @Test
    void whatIsReadStays() {
        for (String name : new String[] {"Zoë O’Brien-Smith", "Nguyễn Thị Minh", "आशा राव", "李 小龙", "د. علي", "R2"}) {
            assertThat(GuestName.of(name))
                    .hasValue(java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFKC));
        }
    }

    @Test
    void spacesAreOne() {
        assertThat(GuestName.of("  Asha \u00A0\t\u3000 Rao\n")).hasValue("Asha Rao");
    }

    @Test
    void whatTurnsOrHidesTextIsTakenOut() {
        assertThat(GuestName.of("\u202EoaR\u202C ahsA\u2066")).hasValue("oaR ahsA");
        assertThat(GuestName.of("As\u200Bha\u00AD R\uFEFFao\u0000\u034F\uFE0F")).hasValue("Asha Rao");
    }

    @Test
    void aNameOfNothingThatIsSeenIsNone() {
        for (String nothing : new String[] {null, "", " \u200B\u2060", "\u3164\uFFA0", "\u2800", "…!", "\u0301"}) {
            assertThat(GuestName.of(nothing)).as("'%s'", nothing).isEmpty();
        }
    }

    @Test
    void marksDoNotPileUp() {
        assertThat(GuestName.of("Q" + "\u0323\u0307".repeat(30)))
                .hasValueSatisfying(name -> assertThat(name).hasSizeLessThanOrEqualTo(3));
    }

    @Test
    void compatibilityFormsGrowNoLongerThanAName() {
        assertThat(GuestName.of("\uFDFA".repeat(80)).orElseThrow().codePointCount(0, 80))
                .isEqualTo(80);
    }
}
