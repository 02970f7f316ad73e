package dev.parley.meeting.adhoc;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

import java.time.InstantSource;
import java.util.UUID;

/** Finds rooms that are to be closed. Runs on every replica; a room's lock decides who closes it. */
@ApplicationScoped
class SweepAdhocRooms {

    private static final Logger LOG = Logger.getLogger(SweepAdhocRooms.class);

    private final AdhocRooms adhocRooms;
    private final CloseAdhocRoom closeAdhocRoom;
    private final InstantSource clock;

    SweepAdhocRooms(AdhocRooms adhocRooms, CloseAdhocRoom closeAdhocRoom, InstantSource clock) {
        this.adhocRooms = adhocRooms;
        this.closeAdhocRoom = closeAdhocRoom;
        this.clock = clock;
    }

    @Scheduled(every = "${parley.meeting.presence.renew}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        adhocRooms.due(clock.instant()).forEach(this::close);
    }

    private void close(UUID invitationId) {
        try {
            closeAdhocRoom.closeIfDue(invitationId);
        } catch (RuntimeException e) {
            LOG.warn("Left for the next sweep", e);
        }
    }
}
