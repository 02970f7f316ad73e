package dev.parley.meeting;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.util.Set;

@ConfigMapping(prefix = "parley.meeting")
public interface MeetingSettings {

    Window window();

    Room room();

    Adhoc adhoc();

    Socket socket();

    Presence presence();

    interface Window {
        /** How long before the interview starts its room opens. */
        Duration opensBefore();

        /** How long after the start a candidate may still enter for the first time. */
        Duration lateEntry();

        /** How long after the end people can still enter the room. */
        Duration rejoinAfterEnd();

        /** How long after the end the candidate's link still opens the page. */
        Duration linkAfterEnd();

        /** How long after the end of a self-paced interview its recordings may still arrive. */
        Duration handInAfterEnd();
    }

    interface Room {
        /** Whether candidates wait in the lobby until an interviewer lets them in. */
        boolean lobby();

        /** Maximum number of invited people and staff. A larger mesh is too heavy for a laptop. */
        int maxInside();

        /** Maximum number of admitted guests, who have only the room id. They take no invited person's place. */
        int maxGuestsInside();

        /** Maximum number of waiting guests. Invited people can always wait. */
        int maxGuestsInLobby();

        /** Maximum number of waiting guests from one network. */
        int maxGuestsOfOneNetwork();

        /** Maximum length in characters. */
        int maxChatLength();

        /** Maximum number of messages of one participant per minute, over all their sockets. */
        int chatPerMinute();
    }

    /** Rooms between two members. */
    interface Adhoc {
        /** How long the room may be empty before it closes. */
        Duration closesWhenEmptyFor();

        /** How long after it opened the room closes, whoever is inside. */
        Duration longest();
    }

    interface Socket {
        Set<String> allowedOrigins();

        /** How long a ticket is valid. */
        Duration ticket();

        /** How long a resume token is valid. Longer than the grace, because it is not renewed with every lease. */
        Duration resumeToken();

        int messagesPerSecond();

        int burst();

        /** Bytes that may wait for one reader. A slower reader is disconnected. */
        int maxUnsentBytes();
    }

    interface Presence {
        /** Interval at which leases are renewed and expired ones are collected. */
        String renew();

        /** A connection counts as dropped when its lease was not renewed for this long. */
        Duration lease();

        /** How long a dropped participant may come back and still keep their place. */
        Duration grace();

        /** Interval at which the service checks that the people inside may still be there. */
        String recheck();
    }
}
