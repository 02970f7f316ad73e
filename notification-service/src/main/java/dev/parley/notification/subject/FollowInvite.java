package dev.parley.notification.subject;

import dev.parley.contracts.invite.InviteState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about invites are checked against. A renewal is a new revision. */
@ApplicationScoped
class FollowInvite implements EventHandler {

    static final String TYPE = "invite";

    private final Inbox inbox;
    private final SubjectStates states;
    private final Event<InviteChanged> changed;

    FollowInvite(Inbox inbox, SubjectStates states, Event<InviteChanged> changed) {
        this.inbox = inbox;
        this.states = states;
        this.changed = changed;
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
        boolean news = states.apply(
                TYPE, invite.inviteId(), new SubjectState(event.sequence(), invite.status(), invite.renewals()));
        if (news) {
            changed.fire(new InviteChanged(event.type(), event.time(), invite));
        }
    }
}
