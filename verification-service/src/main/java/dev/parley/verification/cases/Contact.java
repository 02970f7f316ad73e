package dev.parley.verification.cases;

import dev.parley.platform.contact.EmailAddress;
import dev.parley.platform.contact.PhoneNumber;
import dev.parley.platform.log.Mask;

import java.util.ArrayList;
import java.util.List;

/**
 * The candidate and how to reach them.
 *
 * @param email  normalised
 * @param mobile E.164; of older cases as it was typed
 * @param zone   IANA
 * @param locale language tag
 */
public record Contact(String name, String email, String mobile, String zone, String locale) {

    /** Fields of the case that are not there or that no message can be sent to, so that the candidate gets no link. */
    public List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (name == null) {
            missing.add("candidateName");
        }
        if (email == null || EmailAddress.normalise(email).isEmpty()) {
            missing.add("candidateEmail");
        }
        if (mobile == null || PhoneNumber.parse(mobile).isEmpty()) {
            missing.add("candidateMobile");
        }
        return missing;
    }

    @Override
    public String toString() {
        return "Contact[" + (email == null ? "no address" : Mask.email(email)) + "]";
    }
}
