package dev.parley.invite.mail;

import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;

import java.util.HashMap;
import java.util.Map;

/** What a mail is filled with; what is not known is left out. */
public final class MailParams {

    private final Map<String, String> values = new HashMap<>();

    public MailParams with(String name, Object value) {
        if (value != null) {
            values.put(name, value.toString());
        }
        return this;
    }

    /** What it is about, and when. */
    public MailParams with(InterviewView interview) {
        return with("jobTitle", interview.jobTitle())
                .with("companyName", interview.companyName())
                .with("zone", interview.zone())
                .with("startsAt", interview.startsAt())
                .with("endsAt", interview.endsAt());
    }

    /** Whom to ask. */
    public MailParams with(KnownContact contact) {
        return with("contactName", contact.name()).with("contactEmail", contact.email());
    }

    public Map<String, String> values() {
        return values;
    }
}
