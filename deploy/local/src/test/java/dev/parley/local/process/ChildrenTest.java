package dev.parley.local.process;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildrenTest {

    @TempDir
    Path folder;

    private final Children children = new Children();

    @Test
    void closing_leaves_nothing_running_and_lets_nothing_start() {
        Child sleeper = start("sleep 60");
        children.close();
        assertThat(sleeper.alive()).isFalse();
        assertThatThrownBy(() -> start("sleep 60")).isInstanceOf(StackFailure.class);
    }

    @Test
    void one_that_dies_before_it_is_ready_is_named_with_its_log_and_last_words() {
        Child failing = start("echo no room; exit 3");
        assertThatThrownBy(() -> failing.awaitReady(Duration.ofSeconds(10), () -> false))
                .isInstanceOf(StackFailure.class)
                .hasMessageContainingAll(
                        "Sleeper", "exit code 3", folder.resolve("log").toString(), "no room");
    }

    @Test
    void an_unexpected_end_is_told_but_not_a_wanted_one() throws Exception {
        CompletableFuture<Child> told = new CompletableFuture<>();
        children.onUnexpectedEnd(told::complete);
        children.stop(start("sleep 60"), Duration.ofSeconds(10));
        Child accident = start("exit 1");
        assertThat(told.get(10, TimeUnit.SECONDS)).isSameAs(accident);
    }

    @Test
    void a_side_tool_that_ends_is_started_again_and_nobody_is_alarmed() {
        CompletableFuture<Child> told = new CompletableFuture<>();
        children.onUnexpectedEnd(told::complete);
        Path mark = folder.resolve("was-here");
        String script = "[ -e " + mark + " ] && exec sleep 60; touch " + mark + "; echo last words; exit 7";
        Children.Start how = new Children.Start(folder, Map.of(), folder.resolve("log"), List.of("sh", "-c", script));
        children.startTool(Stage.EDGE, "Tool", Signal.TERM, how);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Files.exists(folder.resolve("log.1")) && Files.exists(folder.resolve("log")));
        children.close();

        assertThat(told).isNotDone();
        assertThat(folder.resolve("log.1")).hasContent("last words");
    }

    private Child start(String script) {
        Children.Start how = new Children.Start(folder, Map.of(), folder.resolve("log"), List.of("sh", "-c", script));
        return children.start(Stage.SERVICE, "Sleeper", Signal.TERM, how);
    }
}
