package dev.parley.meeting.recording;

import dev.parley.platform.id.Ids;
import dev.parley.platform.storage.ObjectBook;
import dev.parley.platform.storage.StoredObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Recordings that are to become playable, each worked on by one replica at a time. One that died leaves its recording to
 * the others after a while. Time is the database's.
 */
@ApplicationScoped
@Transactional
public class PlayableWork {

    private final EntityManager entities;
    private final Recordings recordings;
    private final ObjectBook book;
    private final RecordingSettings settings;

    PlayableWork(EntityManager entities, Recordings recordings, ObjectBook book, RecordingSettings settings) {
        this.entities = entities;
        this.recordings = recordings;
        this.book = book;
        this.settings = settings;
    }

    /**
     * @param tries     of this recording, with this one
     * @param objectKey of the original
     */
    public record Job(UUID interviewId, UUID recordingId, int tries, String objectKey, boolean webm) {}

    /** @param lease others leave it alone for so long, unless it is renewed */
    @SuppressWarnings("unchecked")
    public Optional<Job> claim(Duration lease) {
        List<UUID> claimed = entities.createNativeQuery("""
                        UPDATE recording SET playable_tries = playable_tries + 1,
                            playable_due_at = clock_timestamp() + :lease * interval '1 millisecond'
                        WHERE id = (SELECT id FROM recording
                            WHERE state = 'COMPLETE'
                                AND (playable_due_at IS NULL OR playable_due_at <= clock_timestamp())
                            ORDER BY playable_due_at NULLS FIRST, completed_at LIMIT 1 FOR UPDATE SKIP LOCKED)
                        RETURNING id""", UUID.class)
                .setParameter("lease", lease.toMillis())
                .getResultList();
        return claimed.stream()
                .findFirst()
                .map(recordings::findById)
                .map(recording -> new Job(
                        recording.interviewId(),
                        recording.id(),
                        recording.playableTries(),
                        recording.objectKey(),
                        Container.of(recording.mimeType()) == Container.WEBM));
    }

    /** Keeps others away from what is still being worked on. */
    public void renew(Job job, Duration lease) {
        entities.createNativeQuery("""
                        UPDATE recording SET playable_due_at = clock_timestamp() + :lease * interval '1 millisecond'
                        WHERE id = :id AND state = 'COMPLETE' AND playable_tries = :tries""")
                .setParameter("lease", lease.toMillis())
                .setParameter("id", job.recordingId())
                .setParameter("tries", job.tries())
                .executeUpdate();
    }

    /** @return the key under which the playable version may be put */
    public String place(Job job) {
        String key = "interviews/" + job.interviewId() + "/" + job.recordingId() + "/" + Ids.next();
        return book.arriving(job.interviewId(), key, settings.arriveWithin());
    }

    public void ready(Job job, StoredObject playable, String mimeType, Duration duration) {
        Optional<Recording> recording =
                recordings.lock(job.interviewId(), job.recordingId()).filter(Recording::isComplete);
        if (recording.isPresent() && book.keep(playable.key())) {
            recording.get().ready(playable, mimeType, duration);
        } else {
            book.doom(job.interviewId(), playable.key());
        }
    }

    public void abandon(Job job, String key) {
        book.doom(job.interviewId(), key);
    }

    /** For good. */
    public void failed(Job job, String reason) {
        recordings
                .lock(job.interviewId(), job.recordingId())
                .filter(Recording::isComplete)
                .ifPresent(recording -> recording.fail(reason));
    }

    /** @param counts whether this was a try */
    public void later(Job job, Duration pause, boolean counts) {
        entities.createNativeQuery("""
                        UPDATE recording SET playable_tries = playable_tries - :none,
                            playable_due_at = clock_timestamp() + :pause * interval '1 millisecond'
                        WHERE id = :id AND state = 'COMPLETE'""")
                .setParameter("none", counts ? 0 : 1)
                .setParameter("pause", pause.toMillis())
                .setParameter("id", job.recordingId())
                .executeUpdate();
    }
}
