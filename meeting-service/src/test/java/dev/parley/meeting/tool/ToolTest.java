package dev.parley.meeting.tool;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ToolTest {

    @TempDir
    Path folder;

    @Test
    void a_program_that_fails_says_why() {
        Tool list = Tool.find("ls").orElseThrow();
        assertThatThrownBy(() -> list.run(folder, Duration.ofSeconds(10), List.of("nothing-here")))
                .isInstanceOf(ToolFailed.class)
                .hasMessageContaining("nothing-here");
    }

    @Test
    void a_program_that_hangs_is_stopped() {
        Tool sleep = Tool.find("sleep").orElseThrow();
        assertThatThrownBy(() -> sleep.run(folder, Duration.ofMillis(50), List.of("600")))
                .isInstanceOf(ToolFailed.class)
                .hasMessageContaining("longer");
    }

    @Test
    void what_is_not_installed_is_not_found() {
        assertThat(Tool.find("no-such-program")).isEmpty();
        assertThat(Tool.find("/no/such/program")).isEmpty();
    }
}
