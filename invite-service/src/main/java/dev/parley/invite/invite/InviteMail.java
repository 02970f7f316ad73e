package dev.parley.invite.invite;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.mail.MailParams;
import dev.parley.invite.mail.RequestMail;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;

/** Requests emails about an invite to its candidate. They are dropped when the invite has changed before they are sent. */
@ApplicationScoped
public class InviteMail {

    private final RequestMail requestMail;
    private final Contacts contacts;
    private final InviteLinks links;

    InviteMail(RequestMail requestMail, Contacts contacts, InviteLinks links) {
        this.requestMail = requestMail;
        this.contacts = contacts;
        this.links = links;
    }

    /** What every email about an invite says. */
    public MailParams params(Invite invite, InterviewView interview) {
        MailParams params = new MailParams()
                .with(interview)
                .with("expiresAt", invite.expiresAt())
                .with("ownerId", invite.ownerId())
                .with("interviewId", interview.interviewId())
                .with("type", interview.type())
                .with("place", interview.place());
        contacts.findByIdOptional(invite.ownerId()).ifPresent(params::with);
        return params;
    }

    /** Adds the ways in. */
    public MailParams withLinks(Invite invite, MailParams params) {
        return params.with("link", links.mailedLink(invite)).with("codeLink", links.codePage());
    }

    /**
     * @param key        names the email once, together with the template and the invite's id
     * @param validState the email is sent only in this state
     */
    public void request(
            String template, Invite invite, String key, InviteStatus validState, Instant notAfter, MailParams params) {
        requestMail.request(
                invite.eventSeq(),
                new NotificationRequest(
                        template + ":" + invite.id() + ":" + key,
                        template,
                        "EMAIL",
                        candidate(invite),
                        new Subject("invite", invite.id(), invite.eventSeq(), invite.renewals()),
                        List.of(validState.wire()),
                        notAfter,
                        params.values(),
                        null));
    }

    private Recipient candidate(Invite invite) {
        String zone = invite.candidateId() == null
                ? null
                : contacts.findByIdOptional(invite.candidateId())
                        .map(KnownContact::zone)
                        .orElse(null);
        return new Recipient(
                invite.candidateId(), Contact.CANDIDATE, invite.name(), invite.email(), null, zone, invite.locale());
    }
}
