package dev.parley.notification.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.UUID;

/** Tells open pages that something changed, within the transaction of the change. */
@ApplicationScoped
public class TellPeople {

    private final LiveLog log;
    private final Event<LiveAppended> appended;
    private final InstantSource clock;

    TellPeople(LiveLog log, Event<LiveAppended> appended, InstantSource clock) {
        this.log = log;
        this.appended = appended;
        this.clock = clock;
    }

    /** Call it last in the transaction: others wait for the sequence. */
    public void tell(LiveTopic topic, String type, UUID id, Instant at, Collection<UUID> audience) {
        long seq = log.append(topic.wire(), type, id, at, audience, clock.instant());
        appended.fire(new LiveAppended(seq));
    }
}
