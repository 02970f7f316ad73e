package dev.parley.meeting.adhoc;

import dev.parley.contracts.invite.LiveInvitationState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** An invitation between two people as invite-service last announced it. */
@Entity
@Table(name = "live_invitation")
class LiveInvitation {

    @Id
    private UUID invitationId;

    private long sequence;
    private String roomId;
    private UUID inviterId;
    private UUID inviteeId;
    private String status;
    private UUID mergedInto;

    protected LiveInvitation() {}

    LiveInvitation(UUID invitationId) {
        this.invitationId = invitationId;
        this.sequence = -1;
    }

    /** Returns false when this state or a newer one is already stored. */
    boolean follow(long newSequence, LiveInvitationState state) {
        if (newSequence <= sequence) {
            return false;
        }
        sequence = newSequence;
        roomId = state.roomId();
        inviterId = state.inviterId();
        inviteeId = state.inviteeId();
        status = state.status();
        mergedInto = state.mergedInto();
        return true;
    }

    boolean isPending() {
        return "pending".equals(status);
    }

    /** The other invitation, whose room both enter; null unless it is merged. */
    UUID mergedInto() {
        return mergedInto;
    }
}
