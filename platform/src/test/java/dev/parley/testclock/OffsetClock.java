package dev.parley.testclock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;

/**
 * A clock for test installations, which all services share: system time plus the offset in milliseconds (a
 * big-endian long) that stands in the file named by the property or variable {@code PARLEY_TEST_CLOCK}. The file is
 * mapped: one write moves every service at once. Without the setting it is the system clock.
 */
public final class OffsetClock implements InstantSource {

    public static final String SETTING = "PARLEY_TEST_CLOCK";

    private static final ValueLayout.OfLong OFFSET = ValueLayout.JAVA_LONG.withOrder(java.nio.ByteOrder.BIG_ENDIAN);

    private final MemorySegment file;

    public OffsetClock() {
        String path = System.getProperty(SETTING, System.getenv(SETTING));
        this.file = path == null || path.isBlank() ? null : map(Path.of(path));
    }

    /** The clock of that file; the file is created when missing. */
    public OffsetClock(Path file) {
        this.file = map(file);
    }

    @Override
    public Instant instant() {
        long offset = file == null ? 0 : file.get(OFFSET, 0);
        return Instant.ofEpochMilli(System.currentTimeMillis() + offset);
    }

    /** Moves every clock of this file. */
    public void setOffsetMillis(long offset) {
        file.set(OFFSET, 0, offset);
    }

    private static MemorySegment map(Path file) {
        try (var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            return channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES, Arena.global());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
