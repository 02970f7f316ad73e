package dev.parley.contracts.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * The result of a screening for a candidate and a job; data of every event on {@code parley.screening.match-result.v1}.
 * It contains the candidate's name and address, since no other source has them. An ACL limits the readers, and the
 * topic keeps records for 7 days.
 *
 * @param matchId    the publisher's id of the pair of job and candidate; aggregate id and record key
 * @param externalId id of the job, as the recruiter entered it
 * @param ownerId    the {@code sub} of the job's recruiter; needed only if two recruiters use the same externalId
 * @param score      any finite number, higher is better; absent when the screening gave none
 * @param screenedAt when the screening was done, may be absent
 */
public record MatchResult(
        UUID matchId, String externalId, UUID ownerId, Candidate candidate, Double score, Instant screenedAt) {

    /** Keeps personal values out of logs. */
    @Override
    public String toString() {
        return "MatchResult[" + matchId + " for " + externalId + "]";
    }

    /**
     * @param email  identifies the candidate; different spellings of one address count as the same
     * @param mobile a phone number, may be absent
     * @param zone   IANA zone, may be absent
     * @param locale BCP 47 tag, may be absent
     */
    public record Candidate(String name, String email, String mobile, String zone, String locale) {

        @Override
        public String toString() {
            return "Candidate[]";
        }
    }
}
