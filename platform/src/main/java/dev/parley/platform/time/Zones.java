package dev.parley.platform.time;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;

/** Time zones as people name them. */
public final class Zones {

    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    private Zones() {}

    /**
     * Whether it is an IANA region such as {@code Europe/Berlin}, in its spelling, or {@code UTC}. Neither offsets
     * ({@code GMT+9}, {@code Etc/GMT-9}) nor abbreviations ({@code CET}, {@code EST}) nor {@code SystemV/…}: they say
     * nothing, or something else, about daylight saving time.
     */
    public static boolean isRegion(String zone) {
        if (zone == null || !KNOWN.contains(zone)) {
            return false;
        }
        boolean place = zone.contains("/") && !zone.startsWith("Etc/") && !zone.startsWith("SystemV/");
        return place || zone.equals("UTC") || zone.equals("Etc/UTC");
    }

    /** Null for what is no region: the next one who knows is asked. */
    public static String regionOrNull(String zone) {
        return isRegion(zone) ? zone : null;
    }

    /** To calculate with what was kept before each zone was checked: any zone that has rules, else the other. */
    public static ZoneId of(String kept, String otherwise) {
        try {
            return ZoneId.of(kept == null ? otherwise : kept);
        } catch (DateTimeException unknown) {
            return ZoneId.of(otherwise);
        }
    }
}
