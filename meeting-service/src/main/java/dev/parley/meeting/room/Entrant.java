package dev.parley.meeting.room;

import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.ParticipantRole;

import java.util.UUID;

/**
 * Somebody whom the rules of the meeting let in.
 *
 * @param personId          candidate id or {@code sub}; null for a guest
 * @param name              shown to the others
 * @param credentialVersion of the link or room id; 0 for accounts
 * @param network           of a guest; null for everyone else
 * @param waits             in the lobby, unless they were inside before
 */
public record Entrant(
        UUID meetingId,
        ParticipantRole role,
        UUID personId,
        String name,
        Credential credential,
        int credentialVersion,
        String network,
        boolean waits) {}
