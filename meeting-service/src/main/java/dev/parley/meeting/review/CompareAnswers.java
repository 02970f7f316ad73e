package dev.parley.meeting.review;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.job.KnownJob;
import dev.parley.meeting.job.KnownJobs;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.Recordings;
import dev.parley.meeting.review.ComparisonResponse.Item;
import dev.parley.meeting.review.ComparisonResponse.JobQuestion;
import dev.parley.meeting.selfpaced.Answer;
import dev.parley.meeting.selfpaced.ReadRun;
import dev.parley.meeting.transcode.Ffmpeg;
import dev.parley.platform.page.Cursor;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The answers of a job's candidates side by side: one question, the latest first. */
@ApplicationScoped
class CompareAnswers {

    private static final String ORDER = "answered";
    private static final String SEEN =
            "i.job_id = :job AND (:everyone OR i.owner_id = :me OR :me = ANY (i.reviewer_ids))";

    private final KnownJobs jobs;
    private final QuestionBanks banks;
    private final ReadRun readRun;
    private final Recordings recordings;
    private final Contacts contacts;
    private final Ffmpeg ffmpeg;
    private final EntityManager entities;

    CompareAnswers(
            KnownJobs jobs,
            QuestionBanks banks,
            ReadRun readRun,
            Recordings recordings,
            Contacts contacts,
            Ffmpeg ffmpeg,
            EntityManager entities) {
        this.jobs = jobs;
        this.banks = banks;
        this.readRun = readRun;
        this.recordings = recordings;
        this.contacts = contacts;
        this.ffmpeg = ffmpeg;
        this.entities = entities;
    }

    /**
     * @param questionId null: the first one
     * @param cursor     of the page before, or null
     */
    @Transactional
    ComparisonResponse of(UUID jobId, UUID questionId, String cursor, int limit, Caller by) {
        KnownJob job = seen(jobId, by);
        List<BankQuestion> questions =
                banks.current(jobId).map(QuestionBank::questions).orElse(List.of());
        List<JobQuestion> asked = new ArrayList<>();
        for (BankQuestion each : questions) {
            asked.add(new JobQuestion(each.questionId(), asked.size() + 1, each.text()));
        }
        if (questions.isEmpty()) {
            return new ComparisonResponse(
                    jobId, job.title(), job.companyName(), asked, null, List.of(), ffmpeg.isPresent(), null);
        }
        JobQuestion wanted = asked.stream()
                .filter(each -> questionId == null || each.id().equals(questionId))
                .findFirst()
                .orElseThrow(() -> Problems.notFound("question"));
        List<Tuple> rows = rows(jobId, wanted.id(), cursor, limit + 1, by);
        List<Tuple> shown = rows.subList(0, Math.min(rows.size(), limit));
        return new ComparisonResponse(
                jobId,
                job.title(),
                job.companyName(),
                asked,
                wanted.id(),
                items(shown, wanted.number(), questions.get(wanted.number() - 1)),
                ffmpeg.isPresent(),
                rows.size() > limit ? cursor(shown.getLast()) : null);
    }

    /** The job of its owner, and of who reviews one of its interviews. */
    private KnownJob seen(UUID jobId, Caller by) {
        return jobs.findByIdOptional(jobId)
                .filter(job -> by.isAdmin() || by.id().equals(job.ownerId()) || reviewsOneOf(jobId, by))
                .orElseThrow(() -> Problems.notFound("job"));
    }

    private boolean reviewsOneOf(UUID jobId, Caller by) {
        return (Boolean) entities.createNativeQuery(
                        "SELECT EXISTS (SELECT FROM interview i WHERE i.mode = 'SELF_PACED' AND " + SEEN + ")")
                .setParameter("job", jobId)
                .setParameter("everyone", by.isAdmin())
                .setParameter("me", by.id())
                .getSingleResult();
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(UUID jobId, UUID questionId, String cursor, int limit, Caller by) {
        Cursor after = cursor == null || cursor.isEmpty() ? null : Cursor.of(cursor, ORDER);
        String behind = after == null ? "" : " AND (a.answered_at < :at OR (a.answered_at = :at AND a.id > :after))";
        var query = entities.createNativeQuery(
                        "SELECT a.id, a.interview_id, a.answered_at, i.candidate_id FROM self_paced_answer a"
                                + " JOIN interview i ON i.interview_id = a.interview_id"
                                + " WHERE a.question_id = :question AND a.answered_at IS NOT NULL AND " + SEEN + behind
                                + " ORDER BY a.answered_at DESC, a.id LIMIT " + limit,
                        Tuple.class)
                .setParameter("question", questionId)
                .setParameter("job", jobId)
                .setParameter("everyone", by.isAdmin())
                .setParameter("me", by.id());
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("after", after.id());
        }
        return query.getResultList();
    }

    private List<Item> items(List<Tuple> rows, int number, BankQuestion question) {
        List<UUID> interviews =
                rows.stream().map(row -> row.get("interview_id", UUID.class)).toList();
        Map<UUID, Answer> answers = readRun.stored(
                rows.stream().map(row -> row.get("id", UUID.class)).toList());
        Map<UUID, List<Recording>> recorded = recordings.of(interviews, question.questionId()).stream()
                .collect(Collectors.groupingBy(Recording::interviewId));
        return rows.stream()
                .map(row -> {
                    UUID interview = row.get("interview_id", UUID.class);
                    return new Item(
                            interview,
                            contacts.nameOf(row.get("candidate_id", UUID.class)).orElse(null),
                            AnsweredQuestions.of(
                                    number,
                                    question,
                                    answers.get(row.get("id", UUID.class)),
                                    recorded.getOrDefault(interview, List.of()),
                                    Set.of()));
                })
                .toList();
    }

    private static String cursor(Tuple last) {
        return Cursor.after(ORDER, last.get("answered_at", Instant.class), last.get("id", UUID.class))
                .text();
    }
}
