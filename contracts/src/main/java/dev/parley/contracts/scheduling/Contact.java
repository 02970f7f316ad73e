package dev.parley.contracts.scheduling;

import java.util.UUID;

/**
 * How to address a person; private. Record key = personId, sequence per key. A tombstone erases the person.
 *
 * @param personId candidate id (the card of one owner), or the Keycloak {@code sub} of staff
 * @param kind     CANDIDATE or STAFF
 * @param mobile   E.164, may be absent
 * @param zone     IANA zone, may be absent
 * @param locale   BCP 47 tag, may be absent
 * @param ownerId  candidates only: the {@code sub} of the recruiter who owns the card
 * @param homeId   candidates only: id of the candidate's own page; all cards with the same normalised address share it
 */
public record Contact(
        UUID personId,
        String kind,
        String name,
        String email,
        String mobile,
        String zone,
        String locale,
        UUID ownerId,
        UUID homeId) {

    public static final String CANDIDATE = "CANDIDATE";
    public static final String STAFF = "STAFF";

    @Override
    public String toString() {
        return "Contact[" + kind + " " + personId + "]";
    }
}
