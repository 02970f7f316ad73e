package dev.parley.verification.record;

import dev.parley.platform.log.Mask;

/**
 * The candidate and how to reach them.
 *
 * @param email  normalised
 * @param zone   IANA
 * @param locale language tag
 */
public record Contact(String name, String email, String mobile, String zone, String locale) {

    @Override
    public String toString() {
        return "Contact[" + (email == null ? "no address" : Mask.email(email)) + "]";
    }
}
