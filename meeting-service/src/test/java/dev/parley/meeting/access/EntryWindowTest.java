package dev.parley.meeting.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;

import static dev.parley.meeting.access.PortalState.KNOCK;
import static dev.parley.meeting.access.PortalState.OPEN;
import static dev.parley.meeting.access.PortalState.OVER;
import static dev.parley.meeting.access.PortalState.TOO_EARLY;
import static dev.parley.meeting.access.PortalState.TOO_LATE;
import static org.assertj.core.api.Assertions.assertThat;

class EntryWindowTest {

    private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
    private static final Instant END = START.plus(Duration.ofHours(1));

    private final EntryWindow window = new EntryWindow(
            START.minus(Duration.ofMinutes(15)),
            START.plus(Duration.ofMinutes(10)),
            END.plus(Duration.ofMinutes(15)),
            END.plus(Duration.ofHours(24)));

    @ParameterizedTest
    @CsvSource({"-1, TOO_EARLY", "0, OPEN", "1, OPEN"})
    void opensFifteenMinutesBeforeTheStart(long ms, PortalState expected) {
        Instant now = window.opensAt().plusMillis(ms);
        assertThat(window.forCandidate(now, false, false)).isEqualTo(expected);
        assertThat(window.forInterviewer(now)).isEqualTo(expected);
        assertThat(window.isOpen(now)).isEqualTo(expected == OPEN);
    }

    @ParameterizedTest
    @CsvSource({"-1, OPEN", "0, TOO_LATE", "1, TOO_LATE"})
    void closesTenMinutesAfterTheStartForACandidateWhoHasNotBeenHere(long ms, PortalState expected) {
        Instant now = window.lateEntryClosesAt().plusMillis(ms);
        assertThat(window.forCandidate(now, false, false)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, OPEN", "0, KNOCK", "1, KNOCK"})
    void offersALateCandidateToKnockWhileAnInterviewerIsInside(long ms, PortalState expected) {
        Instant now = window.lateEntryClosesAt().plusMillis(ms);
        assertThat(window.forCandidate(now, false, true)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, OPEN", "0, OVER", "1, OVER"})
    void letsThoseWhoWereHereComeBackUntilFifteenMinutesAfterTheEnd(long ms, PortalState expected) {
        Instant now = window.closesAt().plusMillis(ms);
        assertThat(window.forCandidate(now, true, false)).isEqualTo(expected);
        assertThat(window.forInterviewer(now)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "1, true"})
    void theLinkDiesADayAfterTheEnd(long ms, boolean dead) {
        assertThat(window.isLinkDead(window.linkDiesAt().plusMillis(ms))).isEqualTo(dead);
    }

    @ParameterizedTest
    @CsvSource({"TOO_EARLY, too-early", "OPEN, open", "OFFLINE_PLACE, offline-place", "NO_SHOW, no-show"})
    void statesHaveTheNamesOfTheContract(PortalState state, String code) {
        assertThat(state.code()).isEqualTo(code);
        assertThat(state.mayJoin()).isEqualTo(state == OPEN || state == KNOCK);
        assertThat(state).isNotIn(TOO_LATE, OVER);
        assertThat(TOO_EARLY.mayJoin()).isFalse();
    }
}
