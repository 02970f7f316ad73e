package dev.parley.invite.live;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.invite.mail.MailParams;
import dev.parley.invite.mail.RequestMail;
import dev.parley.invite.profile.Profile;
import dev.parley.platform.link.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** Asks for an email to somebody who is offline. It is sent while the invitation waits for an answer, or not at all. */
@ApplicationScoped
class MailLiveInvitation {

    private static final String STAFF = "STAFF";

    private final RequestMail requestMail;
    private final PublicLinks links;

    MailLiveInvitation(RequestMail requestMail, PublicLinks links) {
        this.requestMail = requestMail;
        this.links = links;
    }

    void send(LiveInvitation invitation, Profile inviter, Profile invitee) {
        if (invitee.email() == null) {
            return;
        }
        requestMail.request(
                invitation.eventSeq(),
                new NotificationRequest(
                        "live-invitation:" + invitation.id(),
                        "live-invitation",
                        "EMAIL",
                        new Recipient(
                                invitee.userId(), STAFF, invitee.name(), invitee.email(), null, invitee.zone(), null),
                        new Subject("live-invitation", invitation.id(), invitation.eventSeq(), 0),
                        List.of(LiveStatus.PENDING.wire()),
                        invitation.expiresAt(),
                        new MailParams()
                                .with("inviterName", inviter.name())
                                .with("headline", inviter.headline())
                                .with("message", invitation.message())
                                .with("answerUntil", invitation.expiresAt())
                                .with("link", links.url("/app"))
                                .values(),
                        null));
    }
}
