package dev.parley.scheduling.availability;

import java.time.Instant;
import java.util.List;

/** @param more there are later ones than these: ask again from the last start */
public record FreeTimesResponse(List<FreeTime> items, String zone, int people, boolean more, Instant now) {

    /** @param free how many interviewers are free for the whole of it */
    public record FreeTime(Instant startsAt, Instant endsAt, int free) {}
}
