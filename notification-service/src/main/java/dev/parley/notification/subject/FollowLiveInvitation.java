package dev.parley.notification.subject;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about live invitations are checked against. */
@ApplicationScoped
class FollowLiveInvitation implements EventHandler {

    static final String TYPE = "live-invitation";

    private final Inbox inbox;
    private final SubjectStates states;
    private final Event<LiveInvitationChanged> changed;

    FollowLiveInvitation(Inbox inbox, SubjectStates states, Event<LiveInvitationChanged> changed) {
        this.inbox = inbox;
        this.states = states;
        this.changed = changed;
    }

    @Incoming("live-invitations")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "live-invitation-state";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            states.forget(TYPE, UUID.fromString(event.key()));
            return;
        }
        LiveInvitationState invitation = event.dataAs(LiveInvitationState.class);
        boolean news = states.apply(
                TYPE, invitation.invitationId(), new SubjectState(event.sequence(), invitation.status(), 0));
        if (news) {
            changed.fire(new LiveInvitationChanged(event.time(), invitation));
        }
    }
}
