package dev.parley.meeting.comment;

import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Comments on answers: everybody who may review an interview reads all of them, and deletes their own. */
@ApplicationScoped
class KeepComments {

    private final Interviews interviews;
    private final Contacts contacts;
    private final EntityManager entities;
    private final InstantSource clock;

    KeepComments(Interviews interviews, Contacts contacts, EntityManager entities, InstantSource clock) {
        this.interviews = interviews;
        this.contacts = contacts;
        this.entities = entities;
        this.clock = clock;
    }

    @Transactional
    @SuppressWarnings("unchecked")
    CommentsResponse of(UUID interviewId, Caller by) {
        interviews.reviewable(by, interviewId);
        List<Tuple> rows = entities.createNativeQuery("""
                        SELECT c.id, c.question_id, c.at_millis, c.text, c.author_id, c.written_at,
                            c.take IS NOT DISTINCT FROM a.recorded_take AS current
                        FROM answer_comment c
                        JOIN self_paced_answer a ON a.interview_id = c.interview_id AND a.question_id = c.question_id
                        WHERE c.interview_id = :interview ORDER BY c.written_at, c.id""", Tuple.class)
                .setParameter("interview", interviewId)
                .getResultList();
        return new CommentsResponse(rows.stream().map(row -> item(row, by)).toList());
    }

    /** The run is locked meanwhile, so that nothing is written about answers that are being deleted. */
    @Transactional
    void add(UUID interviewId, Caller by, CommentRequest request) {
        interviews.reviewable(by, interviewId);
        int added = entities.createNativeQuery("""
                        INSERT INTO answer_comment (id, interview_id, question_id, take, at_millis, text, author_id, written_at)
                        SELECT :id, a.interview_id, a.question_id, a.recorded_take,
                            CASE WHEN a.recorded_take IS NOT NULL THEN cast(:at AS bigint) END, :text, :author, :now
                        FROM self_paced_answer a JOIN self_paced_run r ON r.interview_id = a.interview_id
                        WHERE a.interview_id = :interview AND a.question_id = :question
                          AND a.answered_at IS NOT NULL AND r.deleted_at IS NULL
                        FOR SHARE OF r""")
                .setParameter("id", Ids.next())
                .setParameter("interview", interviewId)
                .setParameter("question", request.questionId())
                .setParameter("at", request.at() == null ? null : request.at().toMillis())
                .setParameter("text", request.text().strip())
                .setParameter("author", by.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 0) {
            throw Problems.notFound("answer");
        }
    }

    @Transactional
    void delete(UUID interviewId, Caller by, UUID commentId) {
        interviews.reviewable(by, interviewId);
        int deleted = entities.createNativeQuery("""
                        DELETE FROM answer_comment
                        WHERE id = :id AND interview_id = :interview AND author_id = :author""")
                .setParameter("id", commentId)
                .setParameter("interview", interviewId)
                .setParameter("author", by.id())
                .executeUpdate();
        if (deleted == 0) {
            throw Problems.notFound("comment");
        }
    }

    private CommentsResponse.Item item(Tuple row, Caller by) {
        UUID author = row.get("author_id", UUID.class);
        Long at = row.get("at_millis", Long.class);
        return new CommentsResponse.Item(
                row.get("id", UUID.class),
                row.get("question_id", UUID.class),
                at == null ? null : Duration.ofMillis(at),
                row.get("text", String.class),
                contacts.nameOf(author).orElse(null),
                row.get("written_at", Instant.class),
                row.get("current", Boolean.class),
                author.equals(by.id()));
    }
}
