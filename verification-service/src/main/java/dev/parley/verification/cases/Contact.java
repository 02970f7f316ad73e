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
 * @param mobile E.164; in older cases the text that was typed
 * @param zone   IANA
 * @param locale language tag
 */
public record Contact(String name, String email, String mobile, String zone, String locale) {

    /** Fields that are missing or that cannot receive messages. With any of them the candidate gets no link. */
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
