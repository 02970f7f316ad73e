package dev.parley.meeting.adhoc;

import dev.parley.contracts.invite.LiveInvitationState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
class LiveInvitations implements PanacheRepositoryBase<LiveInvitation, UUID> {

    /** Returns false when a newer state is already stored. */
    boolean apply(long sequence, LiveInvitationState state) {
        LiveInvitation invitation = findById(state.invitationId());
        if (invitation != null) {
            return invitation.follow(sequence, state);
        }
        invitation = new LiveInvitation(state.invitationId());
        invitation.follow(sequence, state);
        persist(invitation);
        return true;
    }

    /** Those of this member that lead to the room. Two that were merged may name the same one. */
    List<LiveInvitation> to(String roomId, UUID member) {
        return list("roomId = ?1 and (inviterId = ?2 or inviteeId = ?2)", roomId, member);
    }
}
