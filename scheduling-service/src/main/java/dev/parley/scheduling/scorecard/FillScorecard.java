package dev.parley.scheduling.scorecard;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.scorecard.ScorecardRejection.ScorecardClosed;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps an interviewer's draft, and takes the card when it is submitted: once, whichever tab comes first. */
@ApplicationScoped
class FillScorecard {

    private static final Set<InterviewStatus> OPEN =
            Set.of(InterviewStatus.SCHEDULED, InterviewStatus.IN_PROGRESS, InterviewStatus.COMPLETED);

    private final Interviews interviews;
    private final Scorecards scorecards;
    private final ScorecardForms forms;
    private final AuditLog auditLog;
    private final InstantSource clock;

    FillScorecard(
            Interviews interviews,
            Scorecards scorecards,
            ScorecardForms forms,
            AuditLog auditLog,
            InstantSource clock) {
        this.interviews = interviews;
        this.scorecards = scorecards;
        this.forms = forms;
        this.auditLog = auditLog;
        this.clock = clock;
    }

    void fill(Staff by, UUID interviewId, ScorecardRequest request, Integer expectedVersion) {
        Attempts.inTransaction(() -> {
            Instant now = clock.instant();
            Interview interview = interviews.visible(by, interviewId);
            if (!interview.raterIds().contains(by.id())) {
                throw Problems.of(
                        "forbidden",
                        interview.isSelfPaced()
                                ? "Only the owner of this interview and those with whom it is shared can fill in its scorecards."
                                : "Only the interviewers of this interview can fill in its scorecards.");
            }
            Optional<Scorecard> known = scorecards.lock(interviewId, by.id());
            known.ifPresent(card -> card.expect(expectedVersion));
            mustBeOpen(interview, request, now);
            Scorecard card = known.orElseGet(() -> begin(interview, by, expectedVersion, now));
            ScorecardCheck.check(request, card.form());
            card.write(request, now);
            if (request.isFinal()) {
                card.submit(now);
            }
            scorecards.persistAndFlush(card);
            audit(interview, by, card, known.isEmpty());
        });
    }

    /** Of a self-paced interview there is nothing to rate before its first question. */
    static boolean isOpen(Interview interview) {
        return OPEN.contains(interview.status())
                && !(interview.isSelfPaced() && interview.status() == InterviewStatus.SCHEDULED);
    }

    private static void mustBeOpen(Interview interview, ScorecardRequest request, Instant now) {
        if (!isOpen(interview)) {
            throw new ScorecardClosed("The interview is " + interview.status() + ", so there is nothing to rate.");
        }
        if (request.isFinal() && now.isBefore(interview.startsAt())) {
            throw new ScorecardClosed("The interview has not started. Save a draft until then.");
        }
    }

    private Scorecard begin(Interview interview, Staff by, Integer expectedVersion, Instant now) {
        if (expectedVersion != null) {
            throw Problems.of(
                    "stale-version", "You have no scorecard for this interview yet. Send it without a version.");
        }
        ScorecardForm form = forms.current(interview.job().id())
                .orElseThrow(
                        () -> new ScorecardClosed("The job has no scorecard form. Ask a recruiter to create one."));
        return new Scorecard(interview.id(), by.id(), form, now);
    }

    /** Ids only: the log is read by those who shall not know yet what others think. */
    private void audit(Interview interview, Staff by, Scorecard card, boolean isNew) {
        Map<String, Object> values = Map.of("scorecardId", card.id());
        if (card.isSubmitted()) {
            auditLog.record(interview, by, "SCORECARD_SUBMITTED", null, values, null);
        } else if (isNew) {
            auditLog.record(interview, by, "SCORECARD_BEGUN", null, values, null);
        }
    }
}
