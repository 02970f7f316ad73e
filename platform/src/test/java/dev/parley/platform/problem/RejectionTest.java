package dev.parley.platform.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RejectionTest {

    @Test
    void aRejectionIsAProblemOfTheCatalogue() {
        Rejection full = Problems.of("slot-full", "All 5 seats are taken.").with("freeSlots", List.of("a"));

        assertThat(Problem.of(full).members())
                .containsEntry("type", "/problems/slot-full")
                .containsEntry("title", "The slot is full")
                .containsEntry("status", 409)
                .containsEntry("detail", "All 5 seats are taken.")
                .containsEntry("code", "slot-full")
                .containsEntry("freeSlots", List.of("a"))
                .doesNotContainKey("errors");
    }

    @Test
    void aCodeThatIsNotListedIsABug() {
        assertThatThrownBy(() -> Problems.of("slot-fool", "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("slot-fool");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type", "title", "status", "detail", "instance", "code", "errors"})
    void noExtensionOverwritesAMemberOfTheProblem(String member) {
        Rejection rejection = Problems.of("illegal-transition", "x");

        assertThatThrownBy(() -> rejection.with(member, "CANCELLED"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(member);
    }

    @Test
    void whenToComeBackIsAHeaderToo() {
        assertThat(Problem.of(Problems.of("not-ready-yet", "x")).headers()).containsEntry("Retry-After", "1");
        assertThat(Problem.of(Problems.of("code-locked", "x").with("retryAfter", 900))
                        .headers())
                .containsEntry("Retry-After", "900");
        assertThat(Problem.of(Problems.notFound("slot")).headers()).isEmpty();
    }
}
