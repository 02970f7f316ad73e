package dev.parley.meeting.wire;

import dev.parley.meeting.access.ParticipantRole;

import java.time.Instant;
import java.util.UUID;

/**
 * A participant as others see them.
 *
 * @param verified  whether the name is known from a link or an account; false: a guest chose it
 * @param nameTaken another person of the interview has the guest's name, or one that looks like it
 * @param handSince since when their hand is raised; absent while it is not
 */
public record ParticipantView(
        UUID participantId,
        ParticipantRole role,
        String displayName,
        int epoch,
        boolean mic,
        boolean camera,
        boolean screen,
        boolean connected,
        boolean verified,
        boolean nameTaken,
        Instant handSince) {}
