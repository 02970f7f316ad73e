package dev.parley.meeting;

import io.smallrye.config.ConfigMapping;

import java.time.Duration;
import java.util.Set;

/** Settings of the service. */
@ConfigMapping(prefix = "parley.meeting")
public interface MeetingSettings {

    Window window();

    Room room();

    Socket socket();

    Presence presence();

    interface Window {
        /** How long before its start a room opens. */
        Duration opensBefore();

        /** How long after the start a candidate may still come for the first time. */
        Duration lateEntry();

        /** How long after the end a room can still be entered. */
        Duration rejoinAfterEnd();

        /** How long after the end the candidate's link still opens the page. */
        Duration linkAfterEnd();
    }

    interface Room {
        /** Whether candidates wait until an interviewer lets them in. */
        boolean lobby();

        /** Invited people and staff. More make a mesh too heavy for a laptop. */
        int maxInside();

        /** People who came by room id alone and were let in; they take no place of the invited. */
        int maxGuestsInside();

        /** People who wait by room id alone; the invited always find a place. */
        int maxGuestsInLobby();

        /** Of those who wait by room id alone, how many may come from one network. */
        int maxGuestsOfOneNetwork();

        /** In characters. */
        int maxChatLength();

        /** Messages of one participant, whatever sockets they use. */
        int chatPerMinute();
    }

    interface Socket {
        Set<String> allowedOrigins();

        /** How long a ticket is good for. */
        Duration ticket();

        /** How long a resume token is good for; longer than the grace, since it is renewed only now and then. */
        Duration resumeToken();

        int messagesPerSecond();

        int burst();

        /** A reader that lets more than that wait is cut. */
        int maxUnsentBytes();
    }

    interface Presence {
        /** How often leases are renewed and expired ones looked for. */
        String renew();

        /** A connection whose lease is not renewed for that long counts as dropped. */
        Duration lease();

        /** Who has dropped may come back for that long, as if nothing had happened. */
        Duration grace();

        /** How often it is checked that those inside still may be. */
        String recheck();
    }
}
