package dev.parley.meeting.room;

import dev.parley.meeting.lease.ConnectionLeases;
import dev.parley.meeting.wire.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Says something in a room once, and only if, the transaction has committed. */
@ApplicationScoped
class Announce {

    private final ConnectionLeases leases;
    private final Event<Announced> announced;

    Announce(ConnectionLeases leases, Event<Announced> announced) {
        this.leases = leases;
        this.announced = announced;
    }

    void say(Notice notice) {
        announced.fire(new Announced(notice, leases.isElsewhere(notice.interviewId())));
    }

    /** For what ends leases: whether others have to hear of it must be known before. */
    void say(Notice notice, boolean elsewhere) {
        announced.fire(new Announced(notice, elsewhere));
    }
}
