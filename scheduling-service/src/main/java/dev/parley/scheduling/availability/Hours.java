package dev.parley.scheduling.availability;

import java.util.List;
import java.util.Optional;

/** Half-open part of a local day, {@code [from, to)} in minutes by the clock on the wall; 1440 is midnight after it. */
public record Hours(int from, int to) implements Comparable<Hours> {

    static final int END_OF_DAY = 24 * 60;
    static final List<Hours> ALL_DAY = List.of(new Hours(0, END_OF_DAY));

    public Hours {
        if (from < 0 || from >= to || to > END_OF_DAY) {
            throw new IllegalArgumentException("No hours: " + from + " to " + to);
        }
    }

    /** {@code 09:00}; {@code 24:00} is the end of the day. */
    static Optional<Integer> minutes(String time) {
        if (time == null || time.length() != 5 || time.charAt(2) != ':') {
            return Optional.empty();
        }
        int hour = number(time, 0);
        int minute = number(time, 3);
        boolean valid = hour >= 0 && minute >= 0 && minute < 60 && hour * 60 + minute <= END_OF_DAY;
        return valid ? Optional.of(hour * 60 + minute) : Optional.empty();
    }

    /** Two digits, else -1. */
    private static int number(String text, int at) {
        int tens = text.charAt(at) - '0';
        int ones = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
    }

    static String text(int minutes) {
        return String.format("%02d:%02d", minutes / 60, minutes % 60);
    }

    @Override
    public int compareTo(Hours other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
