package dev.parley.scheduling.availability;

import java.time.LocalDate;

/** Other hours on one date, or none at all; a date may have several. */
public record DateOverride(LocalDate date, String from, String to, Boolean off) {

    boolean isOff() {
        return Boolean.TRUE.equals(off);
    }
}
