package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;

/** A way to hold a video room. Scheduling stores only the name of the chosen one. */
public interface RoomProvider {

    VideoProvider name();

    /** Whether this installation has what it takes: accounts, servers, keys. */
    boolean isSetUp();
}
