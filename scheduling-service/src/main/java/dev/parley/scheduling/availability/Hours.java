package dev.parley.scheduling.availability;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Half-open part of a local day, {@code [from, to)} in minutes by the clock on the wall; 1440 is midnight after it. */
public record Hours(int from, int to) implements Comparable<Hours> {

    static final int END_OF_DAY = 24 * 60;
    static final List<Hours> ALL_DAY = List.of(new Hours(0, END_OF_DAY));

    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-4]):([0-5]\\d)");

    public Hours {
        if (from < 0 || from >= to || to > END_OF_DAY) {
            throw new IllegalArgumentException("No hours: " + from + " to " + to);
        }
    }

    /** {@code 09:00}; {@code 24:00} is the end of the day. */
    static Optional<Integer> minutes(String time) {
        Matcher parts = TIME.matcher(time == null ? "" : time);
        return parts.matches()
                ? Optional.of(Integer.parseInt(parts.group(1)) * 60 + Integer.parseInt(parts.group(2)))
                        .filter(minutes -> minutes <= END_OF_DAY)
                : Optional.empty();
    }

    static String text(int minutes) {
        return String.format("%02d:%02d", minutes / 60, minutes % 60);
    }

    @Override
    public int compareTo(Hours other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
