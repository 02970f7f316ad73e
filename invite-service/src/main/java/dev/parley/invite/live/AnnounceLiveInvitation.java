package dev.parley.invite.live;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes each change of a live invitation within its transaction, unless the invitee must not hear of it. */
@ApplicationScoped
class AnnounceLiveInvitation {

    private final Outbox outbox;

    AnnounceLiveInvitation(Outbox outbox) {
        this.outbox = outbox;
    }

    void sent(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_SENT, invitation);
    }

    void accepted(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_ACCEPTED, invitation);
    }

    void rejected(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_REJECTED, invitation);
    }

    void expired(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_EXPIRED, invitation);
    }

    void cancelled(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_CANCELLED, invitation);
    }

    void merged(LiveInvitation invitation) {
        publish(InviteEvents.LIVE_INVITATION_MERGED, invitation);
    }

    private void publish(String type, LiveInvitation invitation) {
        if (!invitation.isUnheard()) {
            outbox.publish(new DomainEvent(
                    Topics.INVITE_LIVE_INVITATION, type, invitation.id(), invitation.eventSeq(), invitation.state()));
        }
    }
}
