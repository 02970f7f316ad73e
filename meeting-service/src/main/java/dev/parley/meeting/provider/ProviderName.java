package dev.parley.meeting.provider;

/** Each way to hold a room that has its place here; one without a {@link RoomProvider} that is set up is not offered. */
public enum ProviderName {
    INTERNAL_VIDEO_ROOM,
    LIVEKIT,
    ZOOM,
    GOOGLE_MEET
}
