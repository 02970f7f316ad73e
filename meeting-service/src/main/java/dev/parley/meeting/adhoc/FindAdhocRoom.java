package dev.parley.meeting.adhoc;

import dev.parley.platform.link.LinkProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a member's room. For everybody else it does not exist. */
@ApplicationScoped
class FindAdhocRoom {

    private final AdhocRooms adhocRooms;
    private final LiveInvitations invitations;

    FindAdhocRoom(AdhocRooms adhocRooms, LiveInvitations invitations) {
        this.adhocRooms = adhocRooms;
        this.invitations = invitations;
    }

    /** @param roomId of the room, or of an invitation that was merged into the one that opened it */
    AdhocRoom of(String roomId, UUID member) {
        return adhocRooms.of(roomId, member).orElseGet(() -> byMerged(roomId, member));
    }

    private AdhocRoom byMerged(String roomId, UUID member) {
        List<LiveInvitation> known = invitations.to(roomId, member);
        return known.stream()
                .map(LiveInvitation::mergedInto)
                .flatMap(other -> Optional.ofNullable(other).stream())
                .findFirst()
                .map(other ->
                        adhocRooms.ofInvitation(other, member).orElseThrow(() -> LinkProblems.notReadyYet("room")))
                .orElseThrow(() -> notThere(known));
    }

    /** A member hears of the acceptance from elsewhere, perhaps before this service does. */
    private static Rejection notThere(List<LiveInvitation> known) {
        return known.stream().anyMatch(LiveInvitation::isPending)
                ? LinkProblems.notReadyYet("room")
                : Problems.notFound("room");
    }
}
