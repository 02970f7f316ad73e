package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;

/** What invite-service publishes when one member rings another, and afterwards. */
public final class TestLiveInvitation {

    public final UUID id = UUID.randomUUID();
    public final UUID inviter = UUID.randomUUID();
    public final UUID invitee;
    private long sequence;

    public TestLiveInvitation(UUID invitee) {
        this.invitee = invitee;
    }

    /** What the invitee is told of it. */
    public NotificationRequest request(String channel) {
        TestRequests request = aRequest("live-invitation")
                .by(channel)
                .toStaff(invitee)
                .aboutLiveInvitation(id)
                .dedupe("live-invitation:" + id)
                .validIn("pending")
                .notAfter(Instant.now().plusSeconds(120))
                .with("inviterId", inviter.toString())
                .with("inviterName", "Mina Park")
                .with("message", "Now?")
                .with("link", "http://localhost:8080/app");
        List.of("jobTitle", "companyName", "candidateName", "interviewerNames", "startsAt", "endsAt", "type")
                .forEach(request::without);
        return request.build();
    }

    /** What the inviter is told when it was cancelled because they were away. */
    public NotificationRequest end(UUID told) {
        return aRequest("live-invitation-ended")
                .by(NotificationRequest.IN_APP)
                .toStaff(told)
                .aboutLiveInvitation(id)
                .dedupe("live-invitation-ended:" + id)
                .validIn("cancelled")
                .with("inviteeId", invitee.toString())
                .with("inviteeName", "Diego Alvarez")
                .build();
    }

    /** The next state. */
    public void becomes(String status) {
        LiveInvitationState state = new LiveInvitationState(
                id,
                "3q2-7wAAQkOZf1d0b8K5Lg",
                inviter,
                invitee,
                status,
                "Now?",
                List.of(),
                Instant.now(),
                Instant.now().plusSeconds(120),
                null,
                null);
        EventSender.send(new DomainEvent(
                Topics.INVITE_LIVE_INVITATION, InviteEvents.LIVE_INVITATION_SENT, id, ++sequence, state));
    }
}
