package dev.parley.notification.live;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.notification.subject.LiveInvitationChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import java.util.List;
import java.util.UUID;

/** Rings the invitee, and announces the answer on every page of both. */
@ApplicationScoped
class TellInvitationChange {

    private final TellPeople people;

    TellInvitationChange(TellPeople people) {
        this.people = people;
    }

    void on(@Observes LiveInvitationChanged change) {
        LiveInvitationState invitation = change.invitation();
        people.tell(
                LiveTopic.INVITATIONS,
                "interview-invitation-" + outcome(invitation.status()),
                invitation.invitationId(),
                change.at(),
                concernedBy(invitation));
    }

    /** A merged invitation counts as accepted: both enter the room of the other one. */
    private static String outcome(String status) {
        return switch (status) {
            case "pending" -> "received";
            case "merged" -> "accepted";
            default -> status;
        };
    }

    private static List<UUID> concernedBy(LiveInvitationState invitation) {
        return "pending".equals(invitation.status())
                ? List.of(invitation.inviteeId())
                : List.of(invitation.inviterId(), invitation.inviteeId());
    }
}
