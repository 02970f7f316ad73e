package dev.parley.invite.live;

import dev.parley.contracts.invite.LiveInvitationState;
import dev.parley.invite.question.Question;
import dev.parley.platform.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One person rings another, who has two minutes to answer. */
@Entity
@Table(name = "live_invitation")
public class LiveInvitation {

    private static final int ROOM_ID_BITS = 128;

    @Id
    private UUID id;

    private String roomId;
    private UUID inviterId;
    private UUID inviteeId;
    private LiveStatus status;
    private String message;

    @ElementCollection
    @CollectionTable(name = "live_invitation_question", joinColumns = @JoinColumn(name = "invitation_id"))
    @OrderColumn(name = "position")
    private List<Question> questions = new ArrayList<>();

    private Instant createdAt;
    private Instant expiresAt;
    private Instant answeredAt;
    private UUID mergedInto;
    private boolean unheard;
    private boolean inviteeOffline;
    private long eventSeq;

    protected LiveInvitation() {}

    static LiveInvitation ring(
            UUID inviter, UUID invitee, String message, List<Question> questions, Instant now, Duration validFor) {
        LiveInvitation invitation = new LiveInvitation();
        invitation.id = Ids.next();
        invitation.roomId = Ids.secret(ROOM_ID_BITS);
        invitation.inviterId = inviter;
        invitation.inviteeId = invitee;
        invitation.status = LiveStatus.PENDING;
        invitation.message = message;
        invitation.questions = new ArrayList<>(questions);
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(validFor);
        invitation.eventSeq = 1;
        return invitation;
    }

    /** The invitee does not hear it: they blocked the inviter. */
    void goUnheard() {
        unheard = true;
        inviteeOffline = true;
    }

    void findNobody() {
        inviteeOffline = true;
    }

    void accept(Instant now) {
        answer(LiveStatus.ACCEPTED, now);
    }

    void reject(Instant now) {
        answer(LiveStatus.REJECTED, now);
    }

    void cancel(Instant now) {
        answer(LiveStatus.CANCELLED, now);
    }

    void expire() {
        become(LiveStatus.EXPIRED);
    }

    /** Accepts this one, because its invitee invites in turn. */
    void meet(LiveInvitation crossing, Instant now) {
        accept(now);
        unheard = false;
        questions.addAll(crossing.questions);
        crossing.status = LiveStatus.MERGED;
        crossing.answeredAt = now;
        crossing.mergedInto = id;
    }

    private void answer(LiveStatus next, Instant now) {
        become(next);
        answeredAt = now;
    }

    private void become(LiveStatus next) {
        if (!status.canBecome(next)) {
            throw new LiveInvitationOver(status);
        }
        status = next;
        eventSeq++;
    }

    /** Decides expiry at read time. */
    LiveStatus statusAt(Instant now) {
        return status == LiveStatus.PENDING && !now.isBefore(expiresAt) ? LiveStatus.EXPIRED : status;
    }

    /** Whether it must be marked as expired. */
    boolean isDue(Instant now) {
        return status == LiveStatus.PENDING && statusAt(now) == LiveStatus.EXPIRED;
    }

    /** Whether the person may know of it. */
    boolean isOf(UUID person) {
        return inviterId.equals(person) || inviteeId.equals(person) && !unheard;
    }

    LiveInvitationState state() {
        return new LiveInvitationState(
                id,
                roomId,
                inviterId,
                inviteeId,
                status.wire(),
                message,
                questions.stream()
                        .map(question -> new LiveInvitationState.Question(question.id(), question.text()))
                        .toList(),
                createdAt,
                expiresAt,
                answeredAt,
                mergedInto);
    }

    UUID id() {
        return id;
    }

    String roomId() {
        return roomId;
    }

    UUID inviterId() {
        return inviterId;
    }

    UUID inviteeId() {
        return inviteeId;
    }

    String message() {
        return message;
    }

    List<Question> questions() {
        return List.copyOf(questions);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    UUID mergedInto() {
        return mergedInto;
    }

    boolean isUnheard() {
        return unheard;
    }

    boolean foundNobody() {
        return inviteeOffline;
    }

    long eventSeq() {
        return eventSeq;
    }

    @Override
    public String toString() {
        return "LiveInvitation[" + id + " " + status + "]";
    }
}
