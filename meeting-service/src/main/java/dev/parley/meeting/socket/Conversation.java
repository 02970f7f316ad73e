package dev.parley.meeting.socket;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.adhoc.ChangeQuestions;
import dev.parley.meeting.pad.OpenPad;
import dev.parley.meeting.pad.WritePad;
import dev.parley.meeting.quality.KeepQuality;
import dev.parley.meeting.room.Admission;
import dev.parley.meeting.room.AnswerKnock;
import dev.parley.meeting.room.EnterRoom;
import dev.parley.meeting.room.KeepOrder;
import dev.parley.meeting.room.LeaveRoom;
import dev.parley.meeting.room.TalkInRoom;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.ServerMessage;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import io.quarkus.websockets.next.WebSocketConnection;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Handles each message of a browser. The sender is always the socket's participant, whatever the message says. */
@ApplicationScoped
class Conversation {

    private static final int LONGEST_PRESENCE = 3_000;

    private final EnterRoom enterRoom;
    private final LeaveRoom leaveRoom;
    private final TalkInRoom talk;
    private final AnswerKnock answerKnock;
    private final KeepOrder keepOrder;
    private final ChangeQuestions changeQuestions;
    private final OpenPad openPad;
    private final WritePad writePad;
    private final KeepQuality keepQuality;
    private final LocalSockets sockets;
    private final Relay relay;
    private final ResumeTokens resumeTokens;
    private final Wire wire;
    private final int maxUnsentBytes;

    Conversation(
            EnterRoom enterRoom,
            LeaveRoom leaveRoom,
            TalkInRoom talk,
            AnswerKnock answerKnock,
            KeepOrder keepOrder,
            ChangeQuestions changeQuestions,
            OpenPad openPad,
            WritePad writePad,
            KeepQuality keepQuality,
            LocalSockets sockets,
            Relay relay,
            ResumeTokens resumeTokens,
            Wire wire,
            MeetingSettings settings) {
        this.enterRoom = enterRoom;
        this.leaveRoom = leaveRoom;
        this.talk = talk;
        this.answerKnock = answerKnock;
        this.keepOrder = keepOrder;
        this.changeQuestions = changeQuestions;
        this.openPad = openPad;
        this.writePad = writePad;
        this.keepQuality = keepQuality;
        this.sockets = sockets;
        this.relay = relay;
        this.resumeTokens = resumeTokens;
        this.wire = wire;
        this.maxUnsentBytes = settings.socket().maxUnsentBytes();
    }

    void begin(WebSocketConnection connection) {
        Admission admission = connection.userData().get(CheckUpgrade.ADMISSION);
        UUID connectionId = UUID.randomUUID();
        try {
            EnterRoom.Entered entered = enterRoom.enter(
                    admission,
                    connectionId,
                    self -> sockets.add(new Socket(
                            connectionId,
                            self.meetingId(),
                            self.participantId(),
                            self.role(),
                            self.epoch(),
                            self.inLobby(),
                            connection,
                            maxUnsentBytes)));
            String token = resumeTokens.issue(
                    admission.participantId(),
                    admission.meetingId(),
                    entered.self().epoch());
            sockets.of(connection).orElseThrow().welcome(wire.write(entered.welcome(token)));
        } catch (Rejection refused) {
            Socket.refuse(connection, wire.write(new ServerMessage.Failure(refused.code(), refused.detail())));
        } catch (RuntimeException failed) {
            sockets.of(connection).ifPresent(sockets::remove);
            Socket.refuse(connection, wire.write(new ServerMessage.Failure("internal", "Try again.")));
            throw failed;
        }
    }

    void on(ClientMessage message, Socket from) {
        switch (message) {
            case ClientMessage.Hello again -> {}
            case ClientMessage.Ping ping -> from.send(wire.write(new ServerMessage.Pong(ping.n())));
            case ClientMessage.Signal signal ->
                relay(
                        from,
                        signal.to(),
                        new ServerMessage.Signal(from.participantId(), from.epoch(), signal.seq(), signal.data()));
            case ClientMessage.SignalAck ack ->
                relay(from, ack.to(), new ServerMessage.SignalAck(from.participantId(), ack.seq()));
            case ClientMessage.State state -> talk.show(from.participantId(), state);
            case ClientMessage.Chat chat -> talk.say(from.participantId(), chat);
            case ClientMessage.Questions questions -> changeQuestions.change(from.participantId(), questions);
            case ClientMessage.PadOpen open -> from.send(wire.write(openPad.open(from.participantId(), open)));
            case ClientMessage.PadUpdate update -> from.send(wire.write(writePad.write(from.participantId(), update)));
            case ClientMessage.PadPresence presence -> showCursor(from, presence);
            case ClientMessage.Quality quality -> keepQuality.keep(from.participantId(), quality);
            case ClientMessage.Admit admit ->
                answerKnock.admit(from.meetingId(), from.participantId(), required(admit.participantId()));
            case ClientMessage.Deny deny ->
                answerKnock.deny(from.meetingId(), from.participantId(), required(deny.participantId()));
            case ClientMessage.AdmitAll all -> answerKnock.admitAll(from.meetingId(), from.participantId());
            case ClientMessage.Mute mute ->
                keepOrder.mute(from.meetingId(), from.participantId(), required(mute.participantId()));
            case ClientMessage.Remove remove ->
                keepOrder.remove(from.meetingId(), from.participantId(), required(remove.participantId()));
            case ClientMessage.Lock lock -> keepOrder.lock(from.meetingId(), from.participantId(), lock.locked());
            case ClientMessage.End end -> keepOrder.end(from.meetingId(), from.participantId());
            case ClientMessage.Leave leave -> {
                leaveRoom.leave(from.meetingId(), from.participantId(), from.connectionId());
                from.cut("left");
            }
        }
    }

    /** Nobody needs to know later where a cursor was. */
    private void showCursor(Socket from, ClientMessage.PadPresence presence) {
        if (!from.isInside()) {
            throw Problems.of("forbidden", "Wait until you are let in.");
        }
        if (presence.update() == null || presence.update().length > LONGEST_PRESENCE) {
            throw Problems.of("validation-failed", "A cursor takes at most " + LONGEST_PRESENCE + " bytes.");
        }
        relay.inside(
                from.meetingId(),
                from.participantId(),
                new ServerMessage.PadPresence(from.participantId(), presence.update()));
    }

    private void relay(Socket from, UUID to, ServerMessage message) {
        if (!from.isInside()) {
            throw Problems.of("forbidden", "Wait until you are let in.");
        }
        relay.signal(from.meetingId(), required(to), message);
    }

    private static UUID required(UUID participantId) {
        if (participantId == null) {
            throw Problems.of("bad-parameter", "The participant is missing.");
        }
        return participantId;
    }
}
