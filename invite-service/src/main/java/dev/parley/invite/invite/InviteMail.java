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
import java.util.Set;

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
     * @param key         names the email once, together with the template and the invite's id
     * @param validStates the email is sent only in these
     */
    public void toCandidate(
            String template,
            Invite invite,
            String key,
            Set<InviteStatus> validStates,
            Instant notAfter,
            MailParams params) {
        request(template, invite, key, candidate(invite), validStates, notAfter, params);
    }

    /** Like {@link #toCandidate}. An owner whose address is not known gets no email. */
    public void toOwner(
            String template,
            Invite invite,
            String key,
            Set<InviteStatus> validStates,
            Instant notAfter,
            MailParams params) {
        contacts.findByIdOptional(invite.ownerId())
                .map(InviteMail::staff)
                .ifPresent(owner -> request(template, invite, key, owner, validStates, notAfter, params));
    }

    private void request(
            String template,
            Invite invite,
            String key,
            Recipient recipient,
            Set<InviteStatus> validStates,
            Instant notAfter,
            MailParams params) {
        requestMail.request(
                invite.eventSeq(),
                new NotificationRequest(
                        template + ":" + invite.id() + ":" + key,
                        template,
                        "EMAIL",
                        recipient,
                        new Subject("invite", invite.id(), invite.eventSeq(), invite.renewals()),
                        validStates.stream().map(InviteStatus::wire).sorted().toList(),
                        notAfter,
                        params.values(),
                        null));
    }

    private static Recipient staff(KnownContact owner) {
        return new Recipient(
                owner.personId(), Contact.STAFF, owner.name(), owner.email(), null, owner.zone(), owner.locale());
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
