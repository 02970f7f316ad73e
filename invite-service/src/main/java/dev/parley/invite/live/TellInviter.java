package dev.parley.invite.live;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.invite.mail.MailParams;
import dev.parley.invite.mail.RequestMail;
import dev.parley.invite.profile.Profile;
import dev.parley.invite.profile.Profiles;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Asks to tell inviters what happened to their invitation while no page of theirs was open to show it. */
@ApplicationScoped
class TellInviter {

    private static final String STAFF = "STAFF";

    private final RequestMail requestMail;
    private final Profiles profiles;

    TellInviter(RequestMail requestMail, Profiles profiles) {
        this.requestMail = requestMail;
        this.profiles = profiles;
    }

    /** It was cancelled because they were away. Says nothing of people who vanished. */
    void ended(LiveInvitation invitation) {
        Map<UUID, Profile> both = profiles.byId(List.of(invitation.inviterId(), invitation.inviteeId()));
        Profile inviter = both.get(invitation.inviterId());
        Profile invitee = both.get(invitation.inviteeId());
        if (inviter == null || invitee == null) {
            return;
        }
        requestMail.request(
                invitation.eventSeq(),
                new NotificationRequest(
                        "live-invitation-ended:" + invitation.id(),
                        "live-invitation-ended",
                        NotificationRequest.IN_APP,
                        new Recipient(
                                inviter.userId(), STAFF, inviter.name(), inviter.email(), null, inviter.zone(), null),
                        new Subject("live-invitation", invitation.id(), invitation.eventSeq(), 0),
                        List.of(LiveStatus.CANCELLED.wire()),
                        null,
                        new MailParams()
                                .with("inviteeId", invitee.userId())
                                .with("inviteeName", invitee.name())
                                .values(),
                        null));
    }
}
