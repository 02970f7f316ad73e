package dev.parley.invite.mail;

import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;

import java.util.HashMap;
import java.util.Map;

/** Parameters of an email. Unknown values are omitted. */
public final class MailParams {

    private final Map<String, String> values = new HashMap<>();

    public MailParams with(String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** Adds what the interview is about, and when. */
    public MailParams with(InterviewView interview) {
        return with("jobTitle", interview.jobTitle())
                .with("companyName", interview.companyName())
                .with("zone", interview.zone())
                .with("startsAt", interview.startsAt())
                .with("endsAt", interview.endsAt());
    }

    /** Adds the contact for questions. */
    public MailParams with(KnownContact contact) {
        return with("contactName", contact.name()).with("contactEmail", contact.email());
    }

    public Map<String, String> values() {
        return values;
    }
}
