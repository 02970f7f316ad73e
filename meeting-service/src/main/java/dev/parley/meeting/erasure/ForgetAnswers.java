package dev.parley.meeting.erasure;

import dev.parley.meeting.adjustment.ForgetAdjustments;
import dev.parley.meeting.comment.ForgetComments;
import dev.parley.meeting.recording.ForgetRecordings;
import dev.parley.meeting.selfpaced.ForgetRun;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Deletes what a candidate answered: texts and recordings now, their objects in the storage after the commit. What was
 * deleted, by whom and when is written down.
 */
@ApplicationScoped
public class ForgetAnswers {

    private final ForgetRun forgetRun;
    private final ForgetRecordings forgetRecordings;
    private final ForgetAdjustments forgetAdjustments;
    private final ForgetComments forgetComments;
    private final EntityManager entities;
    private final InstantSource clock;

    ForgetAnswers(
            ForgetRun forgetRun,
            ForgetRecordings forgetRecordings,
            ForgetAdjustments forgetAdjustments,
            ForgetComments forgetComments,
            EntityManager entities,
            InstantSource clock) {
        this.forgetRun = forgetRun;
        this.forgetRecordings = forgetRecordings;
        this.forgetAdjustments = forgetAdjustments;
        this.forgetComments = forgetComments;
        this.entities = entities;
        this.clock = clock;
    }

    /** For someone who may. Does nothing when there is nothing. */
    @Transactional
    public void byStaff(UUID interviewId, Caller by) {
        forget(interviewId, new Deletion(Deletion.By.STAFF, by.id()));
    }

    @Transactional
    void byCandidate(UUID interviewId) {
        forgetRun.mustBeOf(interviewId);
        forget(interviewId, new Deletion(Deletion.By.CANDIDATE, null));
    }

    @Transactional
    void afterRetention(UUID interviewId) {
        forget(interviewId, new Deletion(Deletion.By.RETENTION, null));
    }

    private void forget(UUID interviewId, Deletion deletion) {
        Instant now = clock.instant();
        OptionalInt answers = forgetRun.forget(interviewId, now);
        if (answers.isPresent()) {
            int recordings = forgetRecordings.of(interviewId);
            forgetAdjustments.of(interviewId, now);
            forgetComments.of(interviewId);
            writeDown(interviewId, deletion, now, answers.getAsInt(), recordings);
        }
    }

    private void writeDown(UUID interviewId, Deletion deletion, Instant now, int answers, int recordings) {
        entities.createNativeQuery("""
                        INSERT INTO deleted_answers (interview_id, deleted_at, deleted_by, person_id, answers, recordings)
                        VALUES (:interview, :now, :by, :person, :answers, :recordings)""")
                .setParameter("interview", interviewId)
                .setParameter("now", now)
                .setParameter("by", deletion.by().name())
                .setParameter("person", deletion.personId())
                .setParameter("answers", answers)
                .setParameter("recordings", recordings)
                .executeUpdate();
    }
}
