package dev.parley.invite.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks for the mail that brings code and link. The code leaves this service here and nowhere else. */
@ApplicationScoped
class MailCode {

    private final Outbox outbox;
    private final Contacts contacts;
    private final InviteLinks links;

    MailCode(Outbox outbox, Contacts contacts, InviteLinks links) {
        this.outbox = outbox;
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
        outbox.publish(new DomainEvent(
                Topics.NOTIFICATION_REQUEST,
                NotificationEvents.MESSAGE_REQUESTED,
                recipientKey(invitee),
                invite.eventSeq(),
                request));
    }

    private Map<String, String> params(Invite invite, InviteCode code, InterviewView interview) {
        Map<String, String> params = new HashMap<>();
        params.put("jobTitle", interview.jobTitle());
        params.put("companyName", interview.companyName());
        params.put("code", code.digits());
        params.put("link", links.sessionLink(invite));
        params.put("codeLink", links.codePage());
        params.put("expiresAt", invite.expiresAt().toString());
        params.put("ownerId", invite.ownerId().toString());
        params.put("interviewId", interview.interviewId().toString());
        putIfKnown(params, "type", interview.type());
        putIfKnown(params, "place", interview.place());
        putIfKnown(params, "zone", interview.zone());
        putIfKnown(params, "startsAt", interview.startsAt());
        putIfKnown(params, "endsAt", interview.endsAt());
        contacts.findByIdOptional(invite.ownerId()).ifPresent(owner -> {
            putIfKnown(params, "contactName", owner.name());
            putIfKnown(params, "contactEmail", owner.email());
        });
        return params;
    }

    private static void putIfKnown(Map<String, String> params, String name, Object value) {
        if (value != null) {
            params.put(name, value.toString());
        }
    }

    private static UUID recipientKey(Invitee invitee) {
        return invitee.candidateId() != null
                ? invitee.candidateId()
                : UUID.nameUUIDFromBytes(invitee.email().getBytes(StandardCharsets.UTF_8));
    }
}
