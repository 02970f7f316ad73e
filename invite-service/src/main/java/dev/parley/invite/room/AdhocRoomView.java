package dev.parley.invite.room;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** A room between two people, as meeting last said. */
@Entity
@Table(name = "adhoc_room_view")
public class AdhocRoomView {

    @Id
    private String roomId;

    private long sequence;
    private UUID invitationId;
    private UUID[] presentIds;
    /** Everybody who has ever been inside. */
    private UUID[] enteredIds;

    private String status;
    private Instant openedAt;
    private Instant closedAt;

    protected AdhocRoomView() {}

    public UUID invitationId() {
        return invitationId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }
}
