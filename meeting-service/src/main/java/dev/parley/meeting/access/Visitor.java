package dev.parley.meeting.access;

import dev.parley.meeting.interview.Interview;

import java.util.UUID;

/**
 * A person who may open this interview's page.
 *
 * @param personId          candidate id or {@code sub}; null for a guest, who has only the room id
 * @param name              as their account says; null for candidates
 * @param zone              IANA zone of their profile, or null
 * @param credentialVersion of the link or room id; 0 for accounts
 * @param network           of a guest; null for everyone else
 */
public record Visitor(
        Interview interview,
        ParticipantRole role,
        UUID personId,
        String name,
        String zone,
        Credential credential,
        int credentialVersion,
        String network) {

    public boolean isCandidate() {
        return role == ParticipantRole.CANDIDATE;
    }
}
