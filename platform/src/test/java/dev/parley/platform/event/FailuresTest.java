package dev.parley.platform.event;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

class FailuresTest {

    @ParameterizedTest
    @ValueSource(strings = {"08006", "40001", "40P01", "53300", "57P01", "57014"})
    void troubleOfTheDatabasePasses(String state) {
        assertThat(Failures.isTransient(new IllegalStateException(new SQLException("x", state))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "22001", "42P01"})
    void aRefusalOfTheDatabaseStays(String state) {
        assertThat(Failures.isTransient(new SQLException("x", state))).isFalse();
    }

    @Test
    void timeOutsPass() {
        assertThat(Failures.isTransient(new TimeoutException())).isTrue();
        assertThat(Failures.isTransient(new org.apache.kafka.common.errors.TimeoutException()))
                .isTrue();
        assertThat(Failures.isTransient(new SQLException("Sorry, acquisition timeout!")))
                .isTrue();
        assertThat(Failures.isTransient(new SQLException("Sorry, Acquisition timeout while waiting")))
                .isTrue();
    }

    @Test
    void aBugStaysAndAnUnreadableEventIsNamedSo() {
        assertThat(Failures.isTransient(new NullPointerException())).isFalse();
        assertThat(Failures.isUnreadable(new IllegalStateException(new UnreadableEvent("x"))))
                .isTrue();
        assertThat(Failures.isUnreadable(new NullPointerException())).isFalse();
    }
}
