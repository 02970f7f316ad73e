package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;

import java.util.UUID;

/**
 * Fired within a transaction: no meeting could be made, so the interview is held in the room here.
 *
 * @param failure why, a code in lower case with hyphens
 */
public record VideoMeetingMissing(UUID interviewId, VideoProvider provider, String failure) {}
