package dev.parley.invite.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.invite.InviteEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Publishes each change of an invite within its transaction. */
@ApplicationScoped
public class AnnounceInvite {

    private final Outbox outbox;
    private final Event<InviteChanged> changed;

    AnnounceInvite(Outbox outbox, Event<InviteChanged> changed) {
        this.outbox = outbox;
        this.changed = changed;
    }

    void issued(Invite invite) {
        publish(InviteEvents.INVITE_ISSUED, invite);
    }

    void renewed(Invite invite) {
        publish(InviteEvents.INVITE_RENEWED, invite);
    }

    void extended(Invite invite) {
        publish(InviteEvents.INVITE_EXTENDED, invite);
    }

    public void accepted(Invite invite) {
        publish(InviteEvents.INVITE_ACCEPTED, invite);
    }

    void expired(Invite invite) {
        publish(InviteEvents.INVITE_EXPIRED, invite);
    }

    void revoked(Invite invite) {
        publish(InviteEvents.INVITE_REVOKED, invite);
    }

    void completed(Invite invite) {
        publish(InviteEvents.INVITE_COMPLETED, invite);
    }

    private void publish(String type, Invite invite) {
        outbox.publish(new DomainEvent(Topics.INVITE_INVITE, type, invite.id(), invite.eventSeq(), invite.state()));
        changed.fire(new InviteChanged(invite.id(), invite.status(), invite.issuedAt(), invite.expiresAt()));
    }
}
