package dev.parley.notification.subject;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about live invitations are checked against. */
@ApplicationScoped
class FollowLiveInvitation implements EventHandler {

    static final String TYPE = "live-invitation";

    private final Inbox inbox;
    private final SubjectStates states;

    FollowLiveInvitation(Inbox inbox, SubjectStates states) {
        this.inbox = inbox;
        this.states = states;
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
        states.apply(TYPE, invitation.invitationId(), new SubjectState(event.sequence(), invitation.status(), 0));
    }
}
