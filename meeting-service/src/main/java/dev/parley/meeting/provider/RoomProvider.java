package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;

/** A way to hold a video room. Scheduling stores only the name of the chosen one. */
public interface RoomProvider {

    VideoProvider name();

    /** Whether this installation has the accounts, servers and keys that the provider needs. */
    boolean isSetUp();
}
