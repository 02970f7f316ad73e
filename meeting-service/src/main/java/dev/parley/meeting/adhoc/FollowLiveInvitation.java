package dev.parley.meeting.adhoc;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Opens a room when an invitation is accepted. */
@ApplicationScoped
class FollowLiveInvitation implements EventHandler {

    private final Inbox inbox;
    private final LiveInvitations invitations;
    private final OpenAdhocRoom openAdhocRoom;

    FollowLiveInvitation(Inbox inbox, LiveInvitations invitations, OpenAdhocRoom openAdhocRoom) {
        this.inbox = inbox;
        this.invitations = invitations;
        this.openAdhocRoom = openAdhocRoom;
    }

    @Incoming("live-invitations")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "live-invitation";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        LiveInvitationState state = event.dataAs(LiveInvitationState.class);
        if (invitations.apply(event.sequence(), state) && "accepted".equals(state.status())) {
            openAdhocRoom.open(state);
        }
    }
}
