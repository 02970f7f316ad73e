package dev.parley.meeting.room;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.access.RoomPresence;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.lease.ConnectionLeases;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

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
    public List<Participant> of(UUID interviewId) {
        return list("interviewId = ?1 order by joinedAt, participantId", interviewId);
    }

    public Optional<Participant> of(Visitor visitor) {
        return visitor.personId() == null
                ? Optional.empty()
                : find(
                                "interviewId = ?1 and role = ?2 and personId = ?3",
                                visitor.interview().interviewId(),
                                visitor.role(),
                                visitor.personId())
                        .firstResultOptional();
    }

    /** Ends attendance. Deletes a guest who was never admitted, so that knocking leaves no data behind. */
    void leave(Participant gone, Instant at) {
        gone.leave(at);
        if (gone.isGuest() && !gone.wasAdmitted()) {
            delete(gone);
        }
    }

    public RoomPresence presenceFor(Visitor visitor) {
        UUID interviewId = visitor.interview().interviewId();
        Set<UUID> connected = leases.connected(interviewId);
        boolean interviewerInside = !connected.isEmpty()
                && count(
                                "interviewId = ?1 and role = ?2 and leftAt is null and participantId in ?3",
                                interviewId,
                                ParticipantRole.INTERVIEWER,
                                connected)
                        > 0;
        return new RoomPresence(of(visitor).isPresent(), interviewerInside);
    }
}
