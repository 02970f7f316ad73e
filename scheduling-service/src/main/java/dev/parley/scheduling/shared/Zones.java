package dev.parley.scheduling.shared;

import java.time.DateTimeException;
import java.time.ZoneId;

public final class Zones {

    private Zones() {}

    /** IANA regions only: an offset says nothing about daylight saving time. */
    public static boolean isRegion(String zone) {
        try {
            return ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
