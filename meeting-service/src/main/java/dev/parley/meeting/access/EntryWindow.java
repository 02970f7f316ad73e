package dev.parley.meeting.access;

import dev.parley.meeting.MeetingSettings;

import java.time.Instant;

/**
 * When people can enter a room. All ranges are half-open: at the closing instant the room is closed.
 *
 * @param lateEntryClosesAt for a candidate who has not joined before
 * @param linkDiesAt        from then on the candidate's link no longer works
 */
public record EntryWindow(Instant opensAt, Instant lateEntryClosesAt, Instant closesAt, Instant linkDiesAt) {

    public static EntryWindow of(Instant startsAt, Instant endsAt, MeetingSettings.Window settings) {
        return new EntryWindow(
                startsAt.minus(settings.opensBefore()),
                startsAt.plus(settings.lateEntry()),
                endsAt.plus(settings.rejoinAfterEnd()),
                endsAt.plus(settings.linkAfterEnd()));
    }

    public boolean isOpen(Instant now) {
        return !now.isBefore(opensAt) && now.isBefore(closesAt);
    }

    public boolean isLinkDead(Instant now) {
        return !now.isBefore(linkDiesAt);
    }

    public PortalState forInterviewer(Instant now) {
        if (now.isBefore(opensAt)) {
            return PortalState.TOO_EARLY;
        }
        return now.isBefore(closesAt) ? PortalState.OPEN : PortalState.OVER;
    }

    /**
     * @param beenHere          the visitor joined or knocked in time before
     * @param interviewerInside an interviewer can admit the visitor
     */
    public PortalState forCandidate(Instant now, boolean beenHere, boolean interviewerInside) {
        PortalState state = forInterviewer(now);
        if (state != PortalState.OPEN || beenHere || now.isBefore(lateEntryClosesAt)) {
            return state;
        }
        return interviewerInside ? PortalState.KNOCK : PortalState.TOO_LATE;
    }
}
