package dev.parley.scheduling.availability;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/** Other hours on one date, or none at all; a date may have several. */
public record DateOverride(
        LocalDate date,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean off) {

    boolean isOff() {
        return Boolean.TRUE.equals(off);
    }
}
