package dev.parley.meeting.lease;

import dev.parley.meeting.MeetingSettings;
import dev.parley.platform.lease.Leases;
import dev.parley.platform.lease.Replica;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Records which socket, on which replica, speaks for a participant. After a socket is lost, the participant keeps their
 * place for the grace period.
 */
@ApplicationScoped
@Transactional
public class ConnectionLeases {

    private final dev.parley.platform.lease.ConnectionLeases leases;

    ConnectionLeases(
            AgroalDataSource dataSource,
            @DataSource(Leases.CONNECTIONS) AgroalDataSource renewals,
            Replica replica,
            MeetingSettings settings) {
        this.leases = new dev.parley.platform.lease.ConnectionLeases(
                dataSource,
                renewals,
                replica.id(),
                new dev.parley.platform.lease.ConnectionLeases.Table(
                        "connection_lease", "participant_id", "interview_id"),
                settings.presence().lease(),
                settings.presence().grace());
    }

    /** Keeps a place for a participant who is about to connect. Leaves their current socket unchanged. */
    public void expect(UUID participantId, UUID meetingId) {
        leases.expect(participantId, meetingId);
    }

    /** From now on this socket speaks for the participant. */
    public void take(UUID participantId, UUID meetingId, UUID connectionId) {
        leases.take(participantId, meetingId, connectionId);
    }

    /** Renews the leases in one batch and returns the sockets that still speak for a participant. */
    public Set<UUID> renew(Collection<UUID> connectionIds) {
        return leases.renew(connectionIds);
    }

    /** Records that the socket was lost. Returns its participant if it was their current one. */
    public Optional<Lost> drop(UUID connectionId) {
        return leases.drop(connectionId).map(Lost::of);
    }

    /** Returns sockets whose replica no longer renews them. Only one caller gets each. */
    public List<Lost> dropExpired() {
        return leases.dropExpired().stream().map(Lost::of).toList();
    }

    /** Participants who did not come back in time. */
    public List<Lost> gone() {
        return leases.gone().stream().map(Lost::of).toList();
    }

    /** Gives up the place of a participant who did not come back. Returns how long ago they were last seen. */
    public Optional<Duration> giveUp(UUID participantId) {
        return leases.giveUp(participantId);
    }

    /** Returns false when the socket no longer speaks for a participant. */
    public boolean release(UUID connectionId) {
        return leases.release(connectionId);
    }

    public void releaseParticipant(UUID participantId) {
        leases.releaseHolder(participantId);
    }

    public void releaseRoom(UUID meetingId) {
        leases.releaseGroup(meetingId);
    }

    /** Participants of a room who are connected. */
    public Set<UUID> connected(UUID meetingId) {
        return leases.connected(meetingId);
    }

    /** Participants of a room who have been connected since they joined. */
    public Set<UUID> arrived(UUID meetingId) {
        return leases.arrived(meetingId);
    }

    /** Whether someone in the room has a socket at another replica. */
    public boolean isElsewhere(UUID meetingId) {
        return leases.isElsewhere(meetingId);
    }

    /** A participant whose socket was lost. */
    public record Lost(UUID participantId, UUID meetingId) {

        private static Lost of(dev.parley.platform.lease.ConnectionLeases.Lost lost) {
            return new Lost(lost.holder(), lost.group());
        }
    }
}
