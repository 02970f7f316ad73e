package dev.parley.meeting.access;

import dev.parley.meeting.interview.Interview;

import java.util.UUID;

/**
 * Somebody who proved that they may come to this interview's page.
 *
 * @param personId          candidate id or {@code sub}; null for who came by room id alone
 * @param name              as their account says; null for candidates
 * @param zone              IANA zone of their profile, or null
 * @param credentialVersion of the link or room id; 0 for accounts
 * @param network           where they come from; null for all but who came by room id alone
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
