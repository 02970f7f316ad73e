package dev.parley.meeting.quality;

import dev.parley.meeting.quality.QualityResponse.Reason;
import dev.parley.meeting.quality.QualityResponse.Why;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class VerdictTest {

    private static final Measures GOOD = measures(40.0, 0.001, 0.0, 5.0, 0);

    @Test
    void nothing_that_anybody_felt_needs_no_reason() {
        assertThat(Verdict.of(GOOD, 0, 0)).isEqualTo(verdict(Grade.GOOD));
    }

    @Test
    void lost_packets_are_the_reason_in_the_direction_in_which_they_were_lost() {
        assertThat(Verdict.of(measures(40.0, 0.03, 0.0, 5.0, 0), 0, 0))
                .isEqualTo(verdict(Grade.FAIR, new Reason(Why.LOST_IN, 0.03)));
        assertThat(Verdict.of(measures(40.0, 0.0, 0.09, 5.0, 0), 0, 0))
                .isEqualTo(verdict(Grade.POOR, new Reason(Why.LOST_OUT, 0.09)));
    }

    @Test
    void the_worst_decides_and_is_said_first() {
        assertThat(Verdict.of(measures(600.0, 0.03, 0.0, 60.0, 0), 0, 0))
                .isEqualTo(verdict(
                        Grade.POOR,
                        new Reason(Why.SLOW, 600),
                        new Reason(Why.LOST_IN, 0.03),
                        new Reason(Why.UNEVEN, 60)));
    }

    @Test
    void a_limit_itself_is_still_the_better_grade() {
        assertThat(Verdict.of(measures(250.0, 0.02, 0.02, 50.0, 0), 0, 0).grade())
                .isEqualTo(Grade.GOOD);
        assertThat(Verdict.of(measures(500.0, 0.08, 0.08, 100.0, 0), 0, 0).grade())
                .isEqualTo(Grade.FAIR);
    }

    @Test
    void a_relay_is_said_and_does_no_harm() {
        assertThat(Verdict.of(measures(40.0, 0.0, 0.0, 5.0, 0.9), 0, 0))
                .isEqualTo(verdict(Grade.GOOD, new Reason(Why.RELAY, 0.9)));
    }

    @Test
    void reconnecting_once_is_said_and_reconnecting_often_counts() {
        assertThat(Verdict.of(GOOD, 1, 0)).isEqualTo(verdict(Grade.GOOD, new Reason(Why.RECONNECTED, 1)));
        assertThat(Verdict.of(GOOD, 3, 0)).isEqualTo(verdict(Grade.FAIR, new Reason(Why.RECONNECTED, 3)));
        assertThat(Verdict.of(GOOD, 0, 1)).isEqualTo(verdict(Grade.FAIR, new Reason(Why.BROKEN, 1)));
    }

    @Test
    void who_was_not_measured_has_no_grade() {
        assertThat(Verdict.of(null, 1, 0).grade()).isNull();
        assertThat(Verdict.of(measures(null, null, null, null, 0), 0, 0)).isEqualTo(verdict(Grade.GOOD));
    }

    private static Verdict verdict(Grade grade, Reason... reasons) {
        return new Verdict(grade, List.of(reasons));
    }

    private static Measures measures(Double roundTrip, Double lostIn, Double lostOut, Double jitter, double relay) {
        return new Measures(9, roundTrip, lostIn, lostOut, jitter, 900.0, 900.0, 30.0, relay);
    }
}
