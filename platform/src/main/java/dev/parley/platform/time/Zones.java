package dev.parley.platform.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/** Time zones that people use. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /**
     * Whether the text is {@code UTC} or an IANA region such as {@code Europe/Berlin} in its exact spelling. Offsets
     * ({@code GMT+9}, {@code Etc/GMT-9}), abbreviations ({@code CET}, {@code EST}) and {@code SystemV/…} are not
     * regions: they define no daylight saving time, or a different one.
     */
    public static boolean isRegion(String zone) {
        if (zone == null || !KNOWN.contains(zone)) {
            return false;
        }
        boolean place = zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
        return place || zone.equals("UTC") || zone.equals("Etc/UTC");
    }

    /** Null when the text is not a region, so that the caller can use another source. */
    public static String regionOrNull(String zone) {
        return isRegion(zone) ? zone : null;
    }

    /**
     * For calculations with values that were stored before zones were checked. Returns the stored zone if Java knows
     * it, otherwise the second one.
     */
    public static ZoneId of(String kept, String otherwise) {
        try {
            return ZoneId.of(kept == null ? otherwise : kept);
        } catch (DateTimeException unknown) {
            return ZoneId.of(otherwise);
        }
    }
}
