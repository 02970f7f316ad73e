package dev.parley.meeting.room;

import dev.parley.contracts.meeting.RoomState;
import dev.parley.meeting.access.Credential;
import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.wire.ClientMessage;
import dev.parley.meeting.wire.ParticipantView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A person in a room. They keep one row, however often they come back. */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private UUID participantId;

    @Column(name = "interview_id")
    private UUID meetingId;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    private UUID personId;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Credential credential;

    private int credentialVersion;
    private Instant joinedAt;
    private Instant leftAt;
    private Instant admittedAt;
    private boolean inLobby;
    private int epoch;
    private boolean mic;
    private boolean camera;
    private boolean screen;
    private boolean nameTaken;
    private String network;
    private boolean mustWait;
    private Instant handSince;

    protected Participant() {}

    Participant(UUID participantId, Entrant entrant, Instant now) {
        this.participantId = participantId;
        this.meetingId = entrant.meetingId();
        this.role = entrant.role();
        this.personId = entrant.personId();
        this.joinedAt = now;
        this.leftAt = now;
    }

    /** The person comes, or comes back. @param lobby whether they must wait unless they were inside before */
    void come(Entrant entrant, boolean lobby, Instant now) {
        displayName = entrant.name();
        credential = entrant.credential();
        credentialVersion = entrant.credentialVersion();
        leftAt = null;
        inLobby = mustWait || (lobby && admittedAt == null);
        if (!inLobby && admittedAt == null) {
            admittedAt = now;
        }
        network = inLobby ? entrant.network() : null;
    }

    /** Someone else has this name. The mark stays when that person leaves. */
    void markNameTaken() {
        nameTaken = true;
    }

    /** They wait in the lobby when they come again, until they are admitted, also when they were inside before. */
    void makeWait() {
        mustWait = true;
    }

    void mayEnter() {
        mustWait = false;
    }

    /** The person went to another video service, where nobody here sees them. They come back as themselves. */
    void passThrough(Entrant entrant, Instant now) {
        Instant admitted = admittedAt;
        come(entrant, false, now);
        admittedAt = admitted;
        leave(now);
    }

    void admit(Instant now) {
        inLobby = false;
        mustWait = false;
        admittedAt = now;
        network = null;
    }

    void leave(Instant now) {
        leftAt = now;
        mic = false;
        camera = false;
        screen = false;
        handSince = null;
    }

    /** Begins a new epoch: a page that knows nothing of earlier ones. */
    void startEpoch() {
        epoch++;
    }

    void show(ClientMessage.State state, Instant now) {
        mic = state.mic();
        camera = state.camera();
        screen = state.screen();
        if (!Boolean.TRUE.equals(state.hand())) {
            handSince = null;
        } else if (handSince == null) {
            handSince = now;
        }
    }

    /** Whether their link, account or room id still gives access. */
    boolean mayStay(Interview interview) {
        return switch (credential) {
            case LINK_KEY, SHOWN_LINK_KEY -> credentialVersion == interview.linkVersion();
            case ROOM_ID -> credentialVersion == interview.roomVersion();
            case ACCOUNT -> interview.isHostedBy(personId);
            case ADMIN -> true;
        };
    }

    RoomState.Participant state() {
        return new RoomState.Participant(participantId, role.name(), personId, joinedAt, leftAt, inLobby, via());
    }

    private String via() {
        return switch (credential) {
            case LINK_KEY -> RoomState.Participant.MAILED_LINK;
            case SHOWN_LINK_KEY -> RoomState.Participant.SHOWN_LINK;
            case ROOM_ID -> RoomState.Participant.ROOM_ID;
            case ACCOUNT, ADMIN -> null;
        };
    }

    public ParticipantView view(boolean connected) {
        return new ParticipantView(
                participantId,
                role,
                displayName,
                epoch,
                mic,
                camera,
                screen,
                connected,
                !isGuest(),
                nameTaken,
                handSince);
    }

    public boolean isHere() {
        return leftAt == null;
    }

    public boolean isInside() {
        return leftAt == null && !inLobby;
    }

    public boolean isWaiting() {
        return leftAt == null && inLobby;
    }

    /** Came with only the room id: nobody knows who they are. */
    public boolean isGuest() {
        return credential == Credential.ROOM_ID;
    }

    /** Both are waiting guests from the same network. */
    boolean sharesNetworkWith(Participant other) {
        return network != null && network.equals(other.network);
    }

    public boolean wasAdmitted() {
        return admittedAt != null;
    }

    public boolean nameTaken() {
        return nameTaken;
    }

    public boolean isInterviewer() {
        return role == ParticipantRole.INTERVIEWER;
    }

    /** An interviewer inside, who keeps order. */
    boolean isHost() {
        return isInterviewer() && isInside();
    }

    public UUID participantId() {
        return participantId;
    }

    public UUID personId() {
        return personId;
    }

    public UUID meetingId() {
        return meetingId;
    }

    public ParticipantRole role() {
        return role;
    }

    public String displayName() {
        return displayName;
    }

    public boolean inLobby() {
        return inLobby;
    }

    public int epoch() {
        return epoch;
    }
}
