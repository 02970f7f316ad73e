package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import dev.parley.meeting.wire.ParticipantView;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Connects a socket to its participant. Closes the socket that they had before, with a message. */
@ApplicationScoped
public class EnterRoom {

    private final Rooms rooms;
    private final Participants participants;
    private final Occasions occasions;
    private final ConnectionLeases leases;
    private final ChatMessages chat;
    private final Announce announce;

    EnterRoom(
            Rooms rooms,
            Participants participants,
            Occasions occasions,
            ConnectionLeases leases,
            ChatMessages chat,
            Announce announce) {
        this.rooms = rooms;
        this.participants = participants;
        this.occasions = occasions;
        this.leases = leases;
        this.chat = chat;
        this.announce = announce;
    }

    /** @param register called while the room is locked, so that the socket misses no later message */
    @Transactional
    public Entered enter(Admission admission, UUID connectionId, Consumer<Participant> register) {
        Room room =
                rooms.lockExisting(admission.meetingId()).filter(Room::isOpen).orElseThrow(EnterRoom::refusal);
        Participant self = participants
                .findByIdOptional(admission.participantId())
                .filter(Participant::isHere)
                .filter(here -> !admission.resumes() || here.epoch() == admission.epoch())
                .orElseThrow(EnterRoom::refusal);
        if (!admission.resumes()) {
            self.startEpoch();
        }
        announce.say(Notice.cut(
                room.meetingId(),
                self.participantId(),
                connectionId,
                new ServerMessage.Failure("taken-over", "You opened the room in another window."),
                "taken-over"));
        leases.take(self.participantId(), room.meetingId(), connectionId);
        register.accept(self);
        present(self, admission.resumes());
        return welcome(room, self);
    }

    private void present(Participant self, boolean resumes) {
        ParticipantView view = self.view(true);
        if (self.inLobby()) {
            announce.say(Notice.toInterviewers(self.meetingId(), new ServerMessage.Knocking(view)));
        } else {
            announce.say(Notice.inside(
                    self.meetingId(),
                    self.participantId(),
                    resumes ? new ServerMessage.Updated(view) : new ServerMessage.Joined(view)));
        }
    }

    private Entered welcome(Room room, Participant self) {
        Occasion occasion = occasions.of(room);
        List<ServerMessage.Chat> said = self.inLobby() ? List.of() : chat.of(self.meetingId());
        return new Entered(
                new ServerMessage.Self(self.participantId(), self.role(), self.displayName(), self.epoch()),
                occasion.times(room),
                self.inLobby() ? List.of() : others(self, Participant::isInside),
                self.isHost() ? others(self, Participant::isWaiting) : null,
                self.inLobby(),
                said,
                self.inLobby() ? null : occasion.questions(room),
                self.isHost() ? room.isLocked() : null);
    }

    private List<ParticipantView> others(Participant self, Predicate<Participant> which) {
        Set<UUID> arrived = leases.arrived(self.meetingId());
        Set<UUID> connected = leases.connected(self.meetingId());
        Stream<Participant> all = participants.of(self.meetingId()).stream();
        return all.filter(which)
                .sorted(Comparator.comparing(Participant::isGuest))
                .filter(other -> !other.participantId().equals(self.participantId()))
                .filter(other -> arrived.contains(other.participantId()))
                .map(other -> other.view(connected.contains(other.participantId())))
                .toList();
    }

    private static Rejection refusal() {
        return Problems.of("ticket-invalid", "You lost your place in the room. Join again.");
    }

    /** The welcome message without its resume token. */
    public record Entered(
            ServerMessage.Self self,
            ServerMessage.RoomTimes room,
            List<ParticipantView> participants,
            List<ParticipantView> lobby,
            boolean inLobby,
            List<ServerMessage.Chat> chat,
            ServerMessage.Questions questions,
            Boolean locked) {

        public ServerMessage.Welcome welcome(String resumeToken) {
            return new ServerMessage.Welcome(
                    self, room, participants, lobby, inLobby, resumeToken, chat, questions, locked);
        }
    }
}
