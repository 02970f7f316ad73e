package dev.parley.meeting.adhoc;

import dev.parley.meeting.MeetingSettings;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class EndingTest {

    private static final Instant OPENED = Instant.parse("2026-03-02T09:30:00Z");
    private static final MeetingSettings.Adhoc SETTINGS = new MeetingSettings.Adhoc() {
        @Override
        public Duration closesWhenEmptyFor() {
            return Duration.ofMinutes(5);
        }

        @Override
        public Duration longest() {
            return Duration.ofHours(2);
        }
    };

    @Test
    void aRoomWithSomebodyInsideEndsAfterItsLongestLength() {
        Ending ending = Ending.of(OPENED, null, SETTINGS);
        assertThat(ending).isEqualTo(new Ending(OPENED.plus(Duration.ofHours(2)), "TIME"));
        assertThat(ending.isDue(ending.at().minusMillis(1))).isFalse();
        assertThat(ending.isDue(ending.at())).isTrue();
    }

    @Test
    void anEmptyRoomEndsAfterItsGrace() {
        Instant left = OPENED.plus(Duration.ofMinutes(30));
        assertThat(Ending.of(OPENED, left, SETTINGS)).isEqualTo(new Ending(left.plus(Duration.ofMinutes(5)), "EMPTY"));
    }

    @Test
    void whoLeavesInTheLastMinutesDoesNotProlongTheRoom() {
        Instant left = OPENED.plus(Duration.ofMinutes(117));
        assertThat(Ending.of(OPENED, left, SETTINGS)).isEqualTo(new Ending(OPENED.plus(Duration.ofHours(2)), "TIME"));
    }
}
