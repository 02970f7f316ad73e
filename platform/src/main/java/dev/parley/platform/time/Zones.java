package dev.parley.platform.time;

import java.time.DateTimeException;
import java.time.ZoneId;

/** Time zones as people name them. */
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
