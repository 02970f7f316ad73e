package dev.parley.meeting.provider;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A video service on which meetings are made. Its calls wait for the network: never in a transaction. */
interface VideoService extends RoomProvider {

    /** Until its meeting is made, and when none can be made, the interview is held here. */
    @Override
    default boolean isSetUp() {
        return true;
    }

    /** Whether its accounts and keys are set. */
    boolean isConfigured();

    /** Hosts to which its links lead, with all below them. */
    List<String> linkHosts();

    Made make(Wanted wanted) throws VideoFailure;

    /** The meeting that an earlier try made without our hearing of it; empty when none is found. */
    Optional<Made> find(UUID interviewId) throws VideoFailure;

    /** The meeting has other times or another topic; its link stays. */
    void move(String remoteId, Wanted wanted) throws VideoFailure;

    /** Does nothing when it is gone already. */
    void delete(String remoteId) throws VideoFailure;

    /** Checks account and keys, and makes nothing. */
    void probe() throws VideoFailure;

    /** @param link for everybody */
    record Made(String remoteId, String link) {

        /** Keeps the link out of logs: it may hold the meeting's password. */
        @Override
        public String toString() {
            return "Made[" + remoteId + "]";
        }
    }

    /** A meeting as the interview needs it. */
    record Wanted(UUID interviewId, String topic, Instant startsAt, Instant endsAt) {}
}
