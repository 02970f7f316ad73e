package dev.parley.scheduling.interview;

import dev.parley.platform.problem.Rejection;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.testing.Settings;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ModesTest {

    @Test
    void self_paced_interviews_are_refused_unless_they_are_switched_on() {
        Modes modes = new Modes(Settings.with(SchedulingSettings.class, Map.of()));
        assertThat(modes.offered()).containsExactly(InterviewMode.LIVE);
        assertThatThrownBy(() -> modes.check(InterviewMode.SELF_PACED))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("not available yet");
        assertThatCode(() -> modes.check(InterviewMode.LIVE)).doesNotThrowAnyException();
    }

    @Test
    void one_setting_switches_them_on() {
        Modes modes = new Modes(
                Settings.with(SchedulingSettings.class, Map.of("parley.scheduling.interview.self-paced", "true")));
        assertThat(modes.offered()).containsExactly(InterviewMode.LIVE, InterviewMode.SELF_PACED);
        assertThatCode(() -> modes.check(InterviewMode.SELF_PACED)).doesNotThrowAnyException();
    }
}
