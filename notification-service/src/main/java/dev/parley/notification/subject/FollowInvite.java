package dev.parley.notification.subject;

import dev.parley.contracts.invite.InviteState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about invites are checked against. A renewal is a new revision. */
@ApplicationScoped
class FollowInvite implements EventHandler {

    static final String TYPE = "invite";

    private final Inbox inbox;
    private final SubjectStates states;

    FollowInvite(Inbox inbox, SubjectStates states) {
        this.inbox = inbox;
        this.states = states;
    }

    @Incoming("invites")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "invite-state";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            states.forget(TYPE, UUID.fromString(event.key()));
            return;
        }
        InviteState invite = event.dataAs(InviteState.class);
        states.apply(TYPE, invite.inviteId(), new SubjectState(event.sequence(), invite.status(), invite.renewals()));
    }
}
