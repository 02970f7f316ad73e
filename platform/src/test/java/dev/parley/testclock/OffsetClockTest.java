package dev.parley.testclock;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ServiceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class OffsetClockTest {

    private static final Duration CLOSE = Duration.ofSeconds(30);

    @Test
    void oneWriteMovesEveryClockOfTheFile(@TempDir Path folder) {
        OffsetClock one = new OffsetClock(folder.resolve("clock"));
        OffsetClock other = new OffsetClock(folder.resolve("clock"));
        assertThat(Duration.between(Instant.now(), other.instant()).abs()).isLessThan(CLOSE);

        one.setOffsetMillis(Duration.ofDays(2).toMillis());

        assertThat(Duration.between(Instant.now().plus(Duration.ofDays(2)), other.instant())
                        .abs())
                .isLessThan(CLOSE);
    }

    @Test
    void theServiceLoaderFindsItAndWithoutAFileItIsTheSystemClock() {
        InstantSource clock =
                ServiceLoader.load(InstantSource.class).findFirst().orElseThrow();

        assertThat(clock).isInstanceOf(OffsetClock.class);
        assertThat(Duration.between(Instant.now(), clock.instant()).abs()).isLessThan(CLOSE);
    }
}
