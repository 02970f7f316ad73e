package dev.parley.contracts.scheduling;

import java.util.UUID;

/**
 * How to address a person; private. Record key = personId, sequence per person, a tombstone is an erasure.
 *
 * @param personId candidate id, or the Keycloak {@code sub} of staff
 * @param kind     CANDIDATE or STAFF
 * @param mobile   E.164, may be absent
 * @param zone     IANA zone, may be absent
 * @param locale   BCP 47 tag, may be absent
 */
public record Contact(
        UUID personId, String kind, String name, String email, String mobile, String zone, String locale) {

    public static final String CANDIDATE = "CANDIDATE";
    public static final String STAFF = "STAFF";

    @Override
    public String toString() {
        return "Contact[" + kind + " " + personId + "]";
    }
}
