package dev.parley.meeting.provider;

/** A way to hold a video room. Scheduling stores only the name of the chosen one. */
public interface RoomProvider {

    /** As stored with the interview. */
    String name();
}
