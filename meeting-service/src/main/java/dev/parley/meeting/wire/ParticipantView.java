package dev.parley.meeting.wire;

import dev.parley.meeting.access.ParticipantRole;

import java.util.UUID;

/** A participant as the others see them. */
public record ParticipantView(
        UUID participantId,
        ParticipantRole role,
        String displayName,
        int epoch,
        boolean mic,
        boolean camera,
        boolean screen,
        boolean connected) {}
