package dev.parley.contracts.screening;

import java.time.Instant;
import java.util.UUID;

/**
 * What a screening found of a candidate for a job; data of every event on {@code parley.screening.match-result.v1}.
 * It names the candidate, since nobody else could: readers are limited by ACL, and the topic forgets after 7 days.
 *
 * @param matchId    the publisher's id of the pair of job and candidate; aggregate id and record key
 * @param externalId of the job, as the recruiter entered it
 * @param ownerId    the recruiter whose job it is, as {@code sub}; needed only where two gave a job the same externalId
 * @param score      any finite number, the higher the better; absent when the screening gave none
 * @param screenedAt when the screening was done, may be absent
 */
public record MatchResult(
        UUID matchId, String externalId, UUID ownerId, Candidate candidate, Double score, Instant screenedAt) {

    /** Personal values stay out of logs. */
    @Override
    public String toString() {
        return "MatchResult[" + matchId + " for " + externalId + "]";
    }

    /**
     * @param email  one address is one candidate, however it is written
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
