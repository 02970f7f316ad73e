package dev.parley.platform.time;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class ZonesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Europe/Berlin",
                "Asia/Kolkata",
                "Asia/Calcutta",
                "America/Argentina/Buenos_Aires",
                "US/Pacific",
                "UTC",
                "Etc/UTC"
            })
    void aRegionIsTakenAsItIs(String zone) {
        assertThat(Zones.isRegion(zone)).isTrue();
        assertThat(Zones.regionOrNull(zone)).isEqualTo(zone);
        assertThat(Zones.of(zone, "Pacific/Apia")).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "CET",
                "EST",
                "EST5EDT",
                "GMT",
                "GMT+9",
                "GMT0",
                "UTC+2",
                "UTC+02:00",
                "UT",
                "Z",
                "Zulu",
                "+05:30",
                "Etc/GMT+9",
                "Etc/Unknown",
                "Etc/UCT",
                "SystemV/AST4ADT",
                "Berlin/Europe",
                "europe/berlin",
                "EUROPE/BERLIN",
                "utc",
                " Europe/Berlin",
                "Factory",
                ""
            })
    void anythingElseIsNone(String zone) {
        assertThat(Zones.isRegion(zone)).isFalse();
        assertThat(Zones.regionOrNull(zone)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"Berlin/Europe", "Etc/Unknown", "", "europe/berlin"})
    void whatWasKeptAndHasNoRulesIsReplaced(String zone) {
        assertThat(Zones.of(zone, "Pacific/Apia")).isEqualTo(ZoneId.of("Pacific/Apia"));
    }
}
