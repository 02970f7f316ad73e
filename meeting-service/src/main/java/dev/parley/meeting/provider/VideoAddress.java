package dev.parley.meeting.provider;

import dev.parley.platform.contact.WebLink;

/**
 * Where an interview is held when that is not our room.
 *
 * @param link may hold the meeting's password: candidates get it only while they may go there
 */
public record VideoAddress(String link) {

    /** What people are told before they go there. */
    public String host() {
        return WebLink.hostOf(link);
    }

    /** Keeps the link out of logs. */
    @Override
    public String toString() {
        return "VideoAddress[" + host() + "]";
    }
}
