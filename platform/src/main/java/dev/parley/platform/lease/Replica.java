package dev.parley.platform.lease;

import dev.parley.platform.id.Ids;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import java.time.Duration;
import java.util.UUID;

/**
 * This process among the replicas of its service. It counts as alive while it renews its lease {@code replica-ID}. When
 * it dies, others can take over its work once the lease has expired.
 */
@ApplicationScoped
public class Replica {

    /** A replica counts as dead after three missed renewals. */
    private static final Duration LEASE = Duration.ofSeconds(6);

    private final Leases leases;
    private final UUID id = Ids.next();

    Replica(Leases leases) {
        this.leases = leases;
    }

    public UUID id() {
        return id;
    }

    void begin(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        renew();
    }

    @Scheduled(every = "2s", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        leases.tryAcquire(name(), LEASE);
    }

    void end(@Observes ShutdownEvent event) {
        leases.release(name());
    }

    private String name() {
        return "replica-" + id;
    }
}
