package dev.parley.meeting.selfpaced;

import dev.parley.meeting.recording.CompleteRecording;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Runs implements PanacheRepositoryBase<SelfPacedRun, UUID> {

    /** Returns false when it has begun already, perhaps in another tab. */
    boolean begin(UUID interviewId, UUID bankId, String consentVersion, Instant now, Instant deadline) {
        return getEntityManager()
                        .createNativeQuery("""
                        INSERT INTO self_paced_run (interview_id, event_seq, bank_id, status, consent_version,
                            consented_at, started_at, position, settle_at)
                        VALUES (:id, 0, :bank, 'OPEN', :consent, :now, :now, 0, :deadline)
                        ON CONFLICT (interview_id) DO NOTHING""")
                        .setParameter("id", interviewId)
                        .setParameter("bank", bankId)
                        .setParameter("consent", consentVersion)
                        .setParameter("now", now)
                        .setParameter("deadline", deadline)
                        .executeUpdate()
                == 1;
    }

    Optional<SelfPacedRun> lock(UUID interviewId) {
        return findByIdOptional(interviewId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<UUID> ended(Instant by, int most) {
        return getEntityManager()
                .createQuery(
                        "select r.interviewId from SelfPacedRun r where r.deletedAt is null and r.endedAt <= ?1"
                                + " order by r.endedAt",
                        UUID.class)
                .setParameter(1, by)
                .setMaxResults(most)
                .getResultList();
    }

    /** Recordings of runs that were over by then, whatever was left of the deadline. */
    List<CompleteRecording.Key> incomplete(Instant by, int most) {
        return getEntityManager()
                .createQuery("""
                        select new dev.parley.meeting.recording.CompleteRecording$Key(r.interviewId, r.id)
                        from Recording r join SelfPacedRun s on s.interviewId = r.interviewId
                        join Interview i on i.interviewId = r.interviewId
                        where r.state = UPLOADING and s.endedAt <= ?1 and i.endsAt <= ?1
                        order by s.endedAt""", CompleteRecording.Key.class)
                .setParameter(1, by)
                .setMaxResults(most)
                .getResultList();
    }

    @Transactional
    List<UUID> due(int most, Instant now) {
        return getEntityManager()
                .createQuery(
                        "select r.interviewId from SelfPacedRun r where r.status = OPEN and r.settleAt <= ?1"
                                + " order by r.settleAt",
                        UUID.class)
                .setParameter(1, now)
                .setMaxResults(most)
                .getResultList();
    }
}
