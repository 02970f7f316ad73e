package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.provider.VideoService.Made;
import dev.parley.meeting.provider.VideoService.Wanted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What meetings interviews want on video services, and what there is. One replica at a time works on a meeting; one
 * that died leaves it to the others when its lease has run out.
 */
@ApplicationScoped
@Transactional
class VideoMeetings {

    private static final String WANT = """
            INSERT INTO video_meeting (interview_id, provider, wanted, done, topic, starts_at, ends_at, asked, tries,
                wanted_since, due_at)
            VALUES (:id, :provider, :wanted, -1, :topic, :starts, :ends, false, 0, :now, :now)
            ON CONFLICT (interview_id, provider) DO UPDATE SET wanted = excluded.wanted, topic = excluded.topic,
                starts_at = excluded.starts_at, ends_at = excluded.ends_at, failure = NULL, tries = 0,
                wanted_since = excluded.wanted_since, due_at = excluded.due_at
            WHERE (video_meeting.topic, video_meeting.starts_at, video_meeting.ends_at)
                IS DISTINCT FROM (excluded.topic, excluded.starts_at, excluded.ends_at)""";

    private static final String NO_LONGER = """
            UPDATE video_meeting SET wanted = :wanted, starts_at = NULL, ends_at = NULL, failure = NULL, tries = 0,
                wanted_since = :now, due_at = :now
            WHERE interview_id = :id AND provider = :provider AND starts_at IS NOT NULL""";

    private static final String CLAIM = """
            UPDATE video_meeting SET tries = tries + 1,
                asked = asked_before OR (remote_id IS NULL AND starts_at IS NOT NULL),
                claimed_until = clock_timestamp() + :lease * interval '1 millisecond'
            FROM (SELECT interview_id AS due_id, asked AS asked_before FROM video_meeting
                WHERE provider = :provider AND done < wanted AND due_at <= :now
                  AND (claimed_until IS NULL OR claimed_until < clock_timestamp())
                ORDER BY due_at LIMIT :most FOR UPDATE SKIP LOCKED) due
            WHERE interview_id = due_id AND provider = :provider
            RETURNING interview_id, wanted, topic, starts_at, ends_at, remote_id, link, asked_before, tries,
                wanted_since""";

    /** Not when another replica has settled it meanwhile. */
    private static final String DONE = """
            UPDATE video_meeting SET done = :number, remote_id = cast(:remote AS text), link = cast(:link AS text),
                asked = false, claimed_until = NULL, tries = CASE WHEN wanted = :number THEN tries ELSE 0 END
            WHERE interview_id = :id AND provider = :provider AND done < :number
              AND remote_id IS NOT DISTINCT FROM cast(:former AS text)""";

    private final EntityManager entities;
    private final InstantSource clock;

    VideoMeetings(EntityManager entities, InstantSource clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A meeting to make, to move, or to delete.
     *
     * @param number of what is wanted
     * @param wanted null: it is to be deleted
     * @param made   null: none is known
     * @param asked  an earlier try may have made one without our hearing of it
     * @param tries  with this one
     */
    record Job(
            UUID interviewId,
            VideoProvider provider,
            long number,
            Wanted wanted,
            Made made,
            boolean asked,
            int tries,
            Instant wantedSince) {

        boolean isToMake() {
            return wanted != null && made == null;
        }
    }

    /** Null while there is none. */
    Optional<String> link(UUID interviewId, VideoProvider provider) {
        return entities.createNativeQuery(
                        "SELECT link FROM video_meeting WHERE interview_id = :id AND provider = :provider"
                                + " AND link IS NOT NULL AND starts_at IS NOT NULL",
                        String.class)
                .setParameter("id", interviewId)
                .setParameter("provider", provider.name())
                .getResultStream()
                .map(String.class::cast)
                .findFirst();
    }

    void want(VideoProvider provider, Wanted wanted, long number) {
        entities.createNativeQuery(WANT)
                .setParameter("id", wanted.interviewId())
                .setParameter("provider", provider.name())
                .setParameter("wanted", number)
                .setParameter("topic", wanted.topic())
                .setParameter("starts", wanted.startsAt())
                .setParameter("ends", wanted.endsAt())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    void noLonger(UUID interviewId, VideoProvider provider, long number) {
        entities.createNativeQuery(NO_LONGER)
                .setParameter("id", interviewId)
                .setParameter("provider", provider.name())
                .setParameter("wanted", number)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** @param lease others leave them alone for so long */
    List<Job> claim(VideoProvider provider, int most, Duration lease) {
        List<?> claimed = entities.createNativeQuery(CLAIM, Tuple.class)
                .setParameter("provider", provider.name())
                .setParameter("lease", lease.toMillis())
                .setParameter("most", most)
                .setParameter("now", clock.instant())
                .getResultList();
        return claimed.stream().map(row -> job(provider, (Tuple) row)).toList();
    }

    /**
     * Made, moved, or deleted (then null). What was wanted meanwhile is found again.
     *
     * @return false when another replica has settled it meanwhile
     */
    boolean done(Job job, Made made) {
        return of(job, DONE)
                        .setParameter("number", job.number())
                        .setParameter("remote", made == null ? null : made.remoteId())
                        .setParameter("link", made == null ? null : made.link())
                        .setParameter(
                                "former", job.made() == null ? null : job.made().remoteId())
                        .executeUpdate()
                == 1;
    }

    /** Whether this is the meeting that is kept. */
    boolean isKept(Job job, Made made) {
        List<?> kept = of(job, """
                        SELECT 1 FROM video_meeting
                        WHERE interview_id = :id AND provider = :provider AND remote_id = :remote""").setParameter("remote", made.remoteId()).getResultList();
        return !kept.isEmpty();
    }

    /**
     * Trying again does not help. What there is stays.
     *
     * @return false when something else is wanted, or it was settled meanwhile
     */
    boolean failed(Job job, String failure) {
        return of(job, """
                        UPDATE video_meeting SET done = :number, claimed_until = NULL,
                            failure = CASE WHEN link IS NULL THEN :failure END
                        WHERE interview_id = :id AND provider = :provider AND done < :number AND wanted = :number""")
                        .setParameter("number", job.number())
                        .setParameter("failure", failure)
                        .executeUpdate()
                == 1;
    }

    /** The meeting was deleted there: it is to be made anew. */
    void lost(Job job) {
        of(job, """
                        UPDATE video_meeting SET remote_id = NULL, link = NULL, claimed_until = NULL, tries = 0,
                            wanted_since = :now
                        WHERE interview_id = :id AND provider = :provider AND remote_id = :remote""")
                .setParameter("now", clock.instant())
                .setParameter("remote", job.made().remoteId())
                .executeUpdate();
    }

    /** What is wanted meanwhile is due at once. */
    void later(Job job, Duration pause) {
        of(job, """
                        UPDATE video_meeting SET claimed_until = NULL,
                            due_at = CASE WHEN wanted = :number THEN cast(:due AS timestamptz) ELSE due_at END
                        WHERE interview_id = :id AND provider = :provider AND done < wanted""")
                .setParameter("due", clock.instant().plus(pause))
                .setParameter("number", job.number())
                .executeUpdate();
    }

    private Query of(Job job, String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("id", job.interviewId())
                .setParameter("provider", job.provider().name());
    }

    private static Job job(VideoProvider provider, Tuple row) {
        UUID id = row.get("interview_id", UUID.class);
        Instant startsAt = row.get("starts_at", Instant.class);
        String remoteId = row.get("remote_id", String.class);
        return new Job(
                id,
                provider,
                row.get("wanted", Long.class),
                startsAt == null
                        ? null
                        : new Wanted(id, row.get("topic", String.class), startsAt, row.get("ends_at", Instant.class)),
                remoteId == null ? null : new Made(remoteId, row.get("link", String.class)),
                row.get("asked_before", Boolean.class),
                row.get("tries", Integer.class),
                row.get("wanted_since", Instant.class));
    }
}
