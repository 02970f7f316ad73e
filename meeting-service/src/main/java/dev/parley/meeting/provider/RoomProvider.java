package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.Interview;

import java.util.Optional;

/** A way to hold a video room. Scheduling stores only the name of the chosen one. */
public interface RoomProvider {

    VideoProvider name();

    /** Whether this installation has the accounts, servers and keys that the provider needs. */
    boolean isSetUp();

    /** Where its interview is held; empty: in our room. */
    default Optional<VideoAddress> address(Interview interview) {
        return Optional.empty();
    }
}
