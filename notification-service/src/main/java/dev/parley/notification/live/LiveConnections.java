package dev.parley.notification.live;

import dev.parley.notification.NotificationSettings;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The open sockets of this replica. */
@ApplicationScoped
public class LiveConnections {

    private final Map<String, LiveConnection> byId = new ConcurrentHashMap<>();
    private final NotificationSettings settings;
    private final LiveLog log;
    private final Event<SocketClosed> closed;
    private final InstantSource clock;

    LiveConnections(NotificationSettings settings, LiveLog log, Event<SocketClosed> closed, InstantSource clock) {
        this.closed = closed;
        this.settings = settings;
        this.log = log;
        this.clock = clock;
    }

    /** The one connection of that socket. The first caller opens it. */
    LiveConnection open(String id, Supplier<LiveConnection> opening) {
        return byId.computeIfAbsent(id, unknown -> opening.get());
    }

    boolean hasTooMany(UUID person) {
        return byId.values().stream()
                        .filter(connection -> connection.viewer().id().equals(person))
                        .count()
                > settings.live().perPerson();
    }

    Optional<LiveConnection> remove(String id) {
        return Optional.ofNullable(byId.remove(id));
    }

    /** Open sockets that were heard within that time, with their people. */
    public Map<UUID, UUID> heardWithin(Duration time) {
        return byId.values().stream()
                .filter(connection -> connection.wasHeardWithin(time))
                .collect(Collectors.toMap(
                        LiveConnection::id, connection -> connection.viewer().id()));
    }

    Optional<LiveConnection> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    boolean isEmpty() {
        return byId.isEmpty();
    }

    int count() {
        return byId.size();
    }

    void offer(LiveEvent event) {
        byId.values().forEach(connection -> connection.offer(event));
    }

    /** Tokens expire by the system clock, not by the business clock. */
    @Scheduled(every = "{parley.notification.live.recheck}")
    void recheck() {
        Instant now = InstantSource.system().instant();
        byId.values().removeIf(connection -> {
            boolean over = connection.isOver(now, settings.live().silence());
            if (over) {
                closed.fire(new SocketClosed(connection.id()));
            }
            return over;
        });
    }

    @Scheduled(every = "10m", delayed = "1m")
    void tidyLog() {
        log.forgetBefore(clock.instant().minus(settings.live().keep()));
    }
}
