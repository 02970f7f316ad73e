package dev.parley.meeting.adhoc;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.contracts.invite.LiveInvitationState.Question;
import dev.parley.meeting.wire.ServerMessage;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a room between two members is beyond a room: whose it is, the questions they share, and how it ended. */
@Entity
@Table(name = "adhoc_room")
class AdhocRoom {

    @Id
    private UUID invitationId;

    private String roomId;
    private UUID inviterId;
    private UUID inviteeId;
    private Instant openedAt;
    private Instant closedAt;
    private String closedBecause;
    private List<UUID> questionIds;
    private List<String> questionTexts;
    private int panelVersion;
    private UUID currentQuestion;
    private List<UUID> tickedQuestions;

    protected AdhocRoom() {}

    AdhocRoom(LiveInvitationState accepted, Instant now) {
        List<Question> questions = accepted.questions() == null ? List.of() : accepted.questions();
        invitationId = accepted.invitationId();
        roomId = accepted.roomId();
        inviterId = accepted.inviterId();
        inviteeId = accepted.inviteeId();
        openedAt = now;
        questionIds = questions.stream().map(Question::id).toList();
        questionTexts = questions.stream().map(Question::text).toList();
        tickedQuestions = List.of();
    }

    /**
     * Changes what both see, unless somebody else did so first.
     *
     * @param version the one that the change began with
     */
    boolean showQuestions(int version, UUID current, Collection<UUID> ticked) {
        if (version != panelVersion) {
            return false;
        }
        panelVersion++;
        currentQuestion = current;
        tickedQuestions = questionIds.stream().filter(ticked::contains).toList();
        return true;
    }

    boolean asks(Collection<UUID> questions) {
        return questionIds.containsAll(questions);
    }

    ServerMessage.Questions questions() {
        List<ServerMessage.Question> items = IntStream.range(0, questionIds.size())
                .mapToObj(i -> new ServerMessage.Question(questionIds.get(i), questionTexts.get(i)))
                .toList();
        return new ServerMessage.Questions(panelVersion, items, currentQuestion, tickedQuestions);
    }

    void close(Ending ending) {
        closedAt = ending.at();
        closedBecause = ending.because();
    }

    List<UUID> memberIds() {
        return List.of(inviterId, inviteeId);
    }

    UUID invitationId() {
        return invitationId;
    }

    String roomId() {
        return roomId;
    }

    Instant openedAt() {
        return openedAt;
    }

    /** Null while it is open, like the reason. */
    Instant closedAt() {
        return closedAt;
    }

    String closedBecause() {
        return closedBecause;
    }
}
