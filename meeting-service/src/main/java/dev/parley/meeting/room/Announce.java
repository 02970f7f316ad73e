package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Sends a notice to a room after the transaction has committed, and only then. */
@ApplicationScoped
public class Announce {

    private final ConnectionLeases leases;
    private final Event<Announced> announced;

    Announce(ConnectionLeases leases, Event<Announced> announced) {
        this.leases = leases;
        this.announced = announced;
    }

    public void say(Notice notice) {
        announced.fire(new Announced(notice, leases.isElsewhere(notice.meetingId())));
    }

    /** For changes that end leases: afterwards it could not be known which replicas must hear of them. */
    void say(Notice notice, boolean elsewhere) {
        announced.fire(new Announced(notice, elsewhere));
    }
}
