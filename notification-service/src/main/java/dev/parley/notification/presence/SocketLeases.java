package dev.parley.notification.presence;

import dev.parley.platform.lease.ConnectionLeases;
import dev.parley.platform.lease.Leases;
import dev.parley.platform.lease.Replica;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The open sockets of people, on all replicas. Each tab and device counts for itself. */
@ApplicationScoped
@Transactional
class SocketLeases {

    private final ConnectionLeases leases;
    private final EntityManager entities;

    SocketLeases(
            AgroalDataSource dataSource,
            @DataSource(Leases.CONNECTIONS) AgroalDataSource renewals,
            Replica replica,
            PresenceSettings settings,
            EntityManager entities) {
        this.leases = new ConnectionLeases(
                dataSource,
                renewals,
                replica.id(),
                new ConnectionLeases.Table("live_lease", "socket_id", "person_id"),
                settings.lease(),
                settings.grace());
        this.entities = entities;
    }

    void take(UUID socket, UUID person) {
        leases.take(socket, person, socket);
    }

    Set<UUID> renew(Collection<UUID> sockets) {
        return leases.renew(sockets);
    }

    void drop(UUID socket) {
        leases.drop(socket);
    }

    void dropExpired() {
        leases.dropExpired();
    }

    List<ConnectionLeases.Lost> gone() {
        return leases.gone();
    }

    /** Returns false when another replica did it, or the socket is in use again. */
    boolean giveUp(UUID socket) {
        return leases.giveUp(socket).isPresent();
    }

    void forget(UUID person) {
        leases.releaseGroup(person);
    }

    /**
     * The person did something on that page so long ago. Earlier activity changes nothing. Returns false when the
     * socket is not recorded.
     */
    boolean active(UUID socket, Duration ago) {
        return entities.createNativeQuery("""
                        UPDATE live_lease
                        SET active_at = greatest(active_at, clock_timestamp() - :ago * interval '1 ms')
                        WHERE socket_id = :socket
                        """)
                        .setParameter("ago", ago.toMillis())
                        .setParameter("socket", socket)
                        .executeUpdate()
                > 0;
    }
}
