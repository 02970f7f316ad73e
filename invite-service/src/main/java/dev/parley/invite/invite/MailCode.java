package dev.parley.invite.invite;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.mail.MailParams;
import dev.parley.invite.mail.RequestMail;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;

/** Requests the email with code and link. The code leaves this service only here. */
@ApplicationScoped
class MailCode {

    private final RequestMail requestMail;
    private final Contacts contacts;
    private final InviteLinks links;

    MailCode(RequestMail requestMail, Contacts contacts, InviteLinks links) {
        this.requestMail = requestMail;
        this.contacts = contacts;
        this.links = links;
    }

    void send(Invite invite, InviteCode code, Invitee invitee, InterviewView interview) {
        NotificationRequest request = new NotificationRequest(
                "invite-code:" + invite.id() + ":" + invite.renewals(),
                "invite-code",
                "EMAIL",
                new Recipient(
                        invitee.candidateId(),
                        Contact.CANDIDATE,
                        invitee.name(),
                        invitee.email(),
                        null,
                        invitee.zone(),
                        invitee.locale()),
                new Subject("invite", invite.id(), invite.eventSeq(), invite.renewals()),
                List.of(InviteStatus.PENDING.wire()),
                invite.expiresAt(),
                params(invite, code, interview),
                null);
        requestMail.request(invite.eventSeq(), request);
    }

    private Map<String, String> params(Invite invite, InviteCode code, InterviewView interview) {
        MailParams params = new MailParams()
                .with(interview)
                .with("code", code.digits())
                .with("link", links.mailedLink(invite))
                .with("codeLink", links.codePage())
                .with("expiresAt", invite.expiresAt())
                .with("ownerId", invite.ownerId())
                .with("interviewId", interview.interviewId())
                .with("type", interview.type())
                .with("place", interview.place());
        contacts.findByIdOptional(invite.ownerId()).ifPresent(params::with);
        return params.values();
    }
}
