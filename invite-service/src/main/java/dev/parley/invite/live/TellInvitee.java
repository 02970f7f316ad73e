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

/**
 * Asks to notify the invitee inside the app and in their browsers, and by an email when they are offline. Each is sent
 * while the invitation waits for an answer, or not at all.
 */
@ApplicationScoped
class TellInvitee {

    private static final String STAFF = "STAFF";
    private static final String EMAIL = "EMAIL";

    private final RequestMail requestMail;
    private final PublicLinks links;

    TellInvitee(RequestMail requestMail, PublicLinks links) {
        this.requestMail = requestMail;
        this.links = links;
    }

    void of(LiveInvitation invitation, Profile inviter, Profile invitee) {
        request(NotificationRequest.IN_APP, invitation, inviter, invitee);
        if (invitation.foundNobody() && invitee.email() != null) {
            request(EMAIL, invitation, inviter, invitee);
        }
    }

    private void request(String channel, LiveInvitation invitation, Profile inviter, Profile invitee) {
        requestMail.request(
                invitation.eventSeq(),
                new NotificationRequest(
                        "live-invitation:" + invitation.id(),
                        "live-invitation",
                        channel,
                        new Recipient(
                                invitee.userId(), STAFF, invitee.name(), invitee.email(), null, invitee.zone(), null),
                        new Subject("live-invitation", invitation.id(), invitation.eventSeq(), 0),
                        List.of(LiveStatus.PENDING.wire()),
                        invitation.expiresAt(),
                        new MailParams()
                                .with("inviterId", inviter.userId())
                                .with("inviterName", inviter.name())
                                .with("headline", inviter.headline())
                                .with("message", invitation.message())
                                .with("answerUntil", invitation.expiresAt())
                                .with("link", links.url("/app"))
                                .values(),
                        null));
    }
}
