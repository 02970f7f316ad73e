package dev.parley.meeting.room;

import dev.parley.meeting.MeetingSettings;
import dev.parley.platform.crypto.Sha256;
import dev.parley.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Single-use tickets for the socket. A ticket has 256 random bits; only its hash is stored. */
@ApplicationScoped
public class Tickets {

    private final EntityManager entityManager;
    private final InstantSource clock;
    private final Duration lifetime;

    Tickets(EntityManager entityManager, InstantSource clock, MeetingSettings settings) {
        this.entityManager = entityManager;
        this.clock = clock;
        this.lifetime = settings.socket().ticket();
    }

    String issue(Participant participant, Instant now) {
        String ticket = Ids.secret(256);
        entityManager
                .createNativeQuery("""
                        INSERT INTO socket_ticket (ticket_hash, participant_id, interview_id, expires_at)
                        VALUES (:hash, :participant, :interview, :expires)""")
                .setParameter("hash", hash(ticket))
                .setParameter("participant", participant.participantId())
                .setParameter("interview", participant.meetingId())
                .setParameter("expires", now.plus(lifetime))
                .executeUpdate();
        return ticket;
    }

    /** Returns whose ticket it was. The ticket is used up even when it is refused. */
    @Transactional
    public Optional<Admission> consume(String ticket) {
        List<?> rows = entityManager
                .createNativeQuery("""
                        DELETE FROM socket_ticket WHERE ticket_hash = :hash
                        RETURNING participant_id, interview_id, expires_at > :now""")
                .setParameter("hash", hash(ticket))
                .setParameter("now", clock.instant())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .filter(row -> (Boolean) row[2])
                .map(row -> Admission.byTicket((UUID) row[0], (UUID) row[1]))
                .findFirst();
    }

    @Transactional
    public void forgetExpired() {
        entityManager
                .createNativeQuery("DELETE FROM socket_ticket WHERE expires_at <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private static byte[] hash(String ticket) {
        return Sha256.of(ticket.getBytes(StandardCharsets.UTF_8));
    }
}
