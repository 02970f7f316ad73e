package dev.parley.meeting.room;

import dev.parley.meeting.access.ParticipantRole;
import dev.parley.meeting.ice.IceServers.IceServer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The way into the room. The browser sends the ticket as a subprotocol of the socket, once, within 30 seconds.
 *
 * @param interviewId absent for a room between two members
 * @param roomId      of a room between two members
 * @param verified    false for a guest, whom the others see marked as such
 */
public record JoinResponse(
        @Nullable UUID interviewId,
        @Nullable String roomId,
        UUID participantId,
        ParticipantRole role,
        String displayName,
        boolean lobby,
        boolean verified,
        String ticket,
        String socketUrl,
        String subprotocol,
        List<IceServer> iceServers,
        Instant iceExpiresAt,
        @Nullable Instant endsAt,
        Instant now) {}
