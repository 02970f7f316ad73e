package dev.parley.meeting.room;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.access.RoomPresence;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.platform.problem.Problems;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
public class Participants implements PanacheRepositoryBase<Participant, UUID> {

    private final ConnectionLeases leases;

    Participants(ConnectionLeases leases) {
        this.leases = leases;
    }

    /** Everyone who has been in the room, in the order they came. */
    public List<Participant> of(UUID meetingId) {
        return list("meetingId = ?1 order by joinedAt, participantId", meetingId);
    }

    public Optional<Participant> of(Visitor visitor) {
        return of(visitor.interview().interviewId(), visitor.role(), visitor.personId());
    }

    /** @param personId null for guests, who are not known again */
    Optional<Participant> of(UUID meetingId, ParticipantRole role, UUID personId) {
        return personId == null
                ? Optional.empty()
                : find("meetingId = ?1 and role = ?2 and personId = ?3", meetingId, role, personId)
                        .firstResultOptional();
    }

    /** Somebody inside, who cannot leave nor be put out before the transaction ends. */
    public Participant holdInside(UUID participantId) {
        return findByIdOptional(participantId, LockModeType.PESSIMISTIC_READ)
                .filter(Participant::isInside)
                .orElseThrow(() -> Problems.of("forbidden", "Wait until you are let in."));
    }

    /** Ends attendance. Deletes a guest who was never admitted, so that knocking leaves no data behind. */
    void leave(Participant gone, Instant at) {
        gone.leave(at);
        if (gone.isGuest() && !gone.wasAdmitted()) {
            delete(gone);
        }
    }

    public RoomPresence presenceFor(Visitor visitor) {
        UUID meetingId = visitor.interview().interviewId();
        Set<UUID> connected = leases.connected(meetingId);
        boolean interviewerInside = !connected.isEmpty()
                && count(
                                "meetingId = ?1 and role = ?2 and leftAt is null and not inLobby and participantId in ?3",
                                meetingId,
                                ParticipantRole.INTERVIEWER,
                                connected)
                        > 0;
        return new RoomPresence(of(visitor).isPresent(), interviewerInside);
    }
}
