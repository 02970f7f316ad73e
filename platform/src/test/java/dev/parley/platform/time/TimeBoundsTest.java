package dev.parley.platform.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TimeBoundsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1000000000-12-31T23:59:59.999999999Z",
                "-1000000000-01-01T00:00:00Z",
                "+10000-01-01T00:00:00Z",
                "0000-12-31T23:59:59Z",
                "-0044-03-15T12:00:00Z",
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01-01",
                "0001-01-01T00:00:00+14:00",
                "9999-12-31T23:59:59-12:00",
                "PT87673H",
                "-P4000D",
                "PT2562047788015215H",
                "PT9223372036854775807S"
            })
    void whatCannotBeKeptIsRefused(String text) {
        assertThat(TimeBounds.refusalOfText(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0001-01-01T00:00:00Z",
                "9999-12-31T23:59:59.999Z",
                "2026-03-01T09:00:00+05:30",
                "2024-02-29",
                "PT0S",
                "-PT30M",
                "P3650D",
                "Priya",
                "2026-13-45",
                "PT",
                "1234-56",
                "",
                "PT99999999999999999999H"
            })
    void everythingElseIsLeftToItsParameter(String text) {
        assertThat(TimeBounds.refusalOfText(text)).isEmpty();
    }
}
