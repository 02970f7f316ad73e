package dev.parley.scheduling.interview;

import java.util.UUID;

/** What calendars know an interview by, in mails and in feeds, for as long as it exists. */
public final class CalendarUid {

    private CalendarUid() {}

    public static String of(UUID interviewId) {
        return interviewId + "@parley";
    }
}
