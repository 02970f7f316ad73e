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
    void one_setting_switches_self_paced_interviews_off_and_then_they_are_refused() {
        Modes modes = new Modes(
                Settings.with(SchedulingSettings.class, Map.of("parley.scheduling.interview.self-paced", "false")));
        assertThat(modes.offered()).containsExactly(InterviewMode.LIVE);
        assertThatThrownBy(() -> modes.check(InterviewMode.SELF_PACED))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("switched off");
        assertThatCode(() -> modes.check(InterviewMode.LIVE)).doesNotThrowAnyException();
    }

    @Test
    void self_paced_interviews_are_offered() {
        Modes modes = new Modes(Settings.with(SchedulingSettings.class, Map.of()));
        assertThat(modes.offered()).containsExactly(InterviewMode.LIVE, InterviewMode.SELF_PACED);
        assertThatCode(() -> modes.check(InterviewMode.SELF_PACED)).doesNotThrowAnyException();
    }
}
