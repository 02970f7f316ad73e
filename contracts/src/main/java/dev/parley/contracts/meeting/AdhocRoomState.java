package dev.parley.contracts.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Full public state of a room between two people, opened by an accepted live invitation; data of every event of such
 * rooms. Record key = roomId; the events are counted per invitation, which has one room.
 *
 * @param roomId        random, as the invitation named it
 * @param memberIds     {@code sub} of the people who may enter
 * @param presentIds    {@code sub} of those inside
 * @param status        OPEN or CLOSED
 * @param closedAt      absent while OPEN, like closedBecause
 * @param closedBecause EMPTY (nobody was inside for a while) or TIME (the longest length was reached)
 */
public record AdhocRoomState(
        String roomId,
        UUID invitationId,
        List<UUID> memberIds,
        List<UUID> presentIds,
        String status,
        Instant openedAt,
        Instant closedAt,
        String closedBecause) {

    public static final String OPEN = "OPEN";
    public static final String CLOSED = "CLOSED";
    public static final String EMPTY = "EMPTY";
    public static final String TIME = "TIME";
}
