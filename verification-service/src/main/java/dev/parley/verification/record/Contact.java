package dev.parley.verification.record;

import dev.parley.platform.log.Mask;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidate and how to reach them.
 *
 * @param email  normalised
 * @param zone   IANA
 * @param locale language tag
 */
public record Contact(String name, String email, String mobile, String zone, String locale) {

    /** Fields of the case without which the candidate cannot be sent a link. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name == null) {
            missing.add("candidateName");
        }
        if (email == null) {
            missing.add("candidateEmail");
        }
        if (mobile == null) {
            missing.add("candidateMobile");
        }
        return missing;
    }

    @Override
    public String toString() {
        return "Contact[" + (email == null ? "no address" : Mask.email(email)) + "]";
    }
}
