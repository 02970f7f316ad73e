package dev.parley.notification.live;

import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.invite.InviteState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.delivery.MessageRequested;
import dev.parley.notification.subject.InviteChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Announces what becomes of an invite as a change of its interview, to the owner. Requests for more time are no part of
 * an invite's state: the messages about them tell of those.
 */
@ApplicationScoped
class TellInviteChange {

    private static final Map<String, String> REQUESTS = Map.of(
            "owner-extension-requested", "InviteExtensionRequested",
            "invite-extension-declined", "InviteExtensionDeclined");

    private final TellPeople people;

    TellInviteChange(TellPeople people) {
        this.people = people;
    }

    /** Lists know by themselves when an invite expires, and there may be very many at once. */
    void on(@Observes InviteChanged change) {
        InviteState invite = change.invite();
        if (!InviteEvents.INVITE_EXPIRED.equals(change.type()) && invite.ownerId() != null) {
            tell(LiveEvent.nameOf(change.type()), invite.interviewId(), invite.ownerId(), change.at());
        }
    }

    void on(@Observes MessageRequested message) {
        NotificationRequest request = message.request();
        String type = REQUESTS.get(request.template());
        if (type != null && request.params() != null) {
            String interview = request.params().get("interviewId");
            String owner = request.params().get("ownerId");
            if (interview != null && owner != null) {
                tell(type, UUID.fromString(interview), UUID.fromString(owner), message.at());
            }
        }
    }

    private void tell(String type, UUID interview, UUID owner, Instant at) {
        people.tell(LiveTopic.INTERVIEWS, type, interview, at, Set.of(owner));
    }
}
