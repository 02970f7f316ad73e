package dev.parley.meeting.adhoc;

import dev.parley.contracts.meeting.AdhocRoomState;
import dev.parley.meeting.MeetingSettings;

import java.time.Instant;

/**
 * When a room between two members closes by itself, as things stand. At this instant it is closed.
 *
 * @param because EMPTY or TIME
 */
record Ending(Instant at, String because) {

    /** @param emptySince null while somebody is inside */
    static Ending of(Instant openedAt, Instant emptySince, MeetingSettings.Adhoc settings) {
        Instant longest = openedAt.plus(settings.longest());
        if (emptySince != null && emptySince.plus(settings.closesWhenEmptyFor()).isBefore(longest)) {
            return new Ending(emptySince.plus(settings.closesWhenEmptyFor()), AdhocRoomState.EMPTY);
        }
        return new Ending(longest, AdhocRoomState.TIME);
    }

    boolean isDue(Instant now) {
        return !now.isBefore(at);
    }
}
