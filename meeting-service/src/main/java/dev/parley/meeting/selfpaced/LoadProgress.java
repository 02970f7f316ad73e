package dev.parley.meeting.selfpaced;

import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.FindVisitor;
import dev.parley.meeting.adjustment.ExtraTimes;
import dev.parley.meeting.adjustment.Reopening;
import dev.parley.meeting.adjustment.Reopenings;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.interview.Interview;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds a candidate's interview and how far they are. */
@ApplicationScoped
class LoadProgress {

    private final FindVisitor findVisitor;
    private final DecideEntry decideEntry;
    private final Runs runs;
    private final Answers answers;
    private final QuestionBanks banks;
    private final ExtraTimes extraTimes;
    private final Reopenings reopenings;
    private final SelfPacedSettings settings;
    private final InstantSource clock;

    LoadProgress(
            FindVisitor findVisitor,
            DecideEntry decideEntry,
            Runs runs,
            Answers answers,
            QuestionBanks banks,
            ExtraTimes extraTimes,
            Reopenings reopenings,
            SelfPacedSettings settings,
            InstantSource clock) {
        this.findVisitor = findVisitor;
        this.decideEntry = decideEntry;
        this.runs = runs;
        this.answers = answers;
        this.banks = banks;
        this.extraTimes = extraTimes;
        this.reopenings = reopenings;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param key null for who has a cookie */
    Interview interview(UUID interviewId, SessionKey key) {
        var visitor = findVisitor.candidate(interviewId, key == null ? null : key.value());
        decideEntry.checkLink(visitor, clock.instant());
        if (!visitor.interview().isSelfPaced()) {
            throw Problems.notFound("self-paced interview");
        }
        return visitor.interview();
    }

    /** Refuses a cancelled one. */
    Interview standing(UUID interviewId, SessionKey key) {
        Interview interview = interview(interviewId, key);
        if (interview.isCancelled()) {
            throw Problems.of(
                    "interview-cancelled", "This interview was cancelled. Questions? Reply to your invitation email.");
        }
        return interview;
    }

    /** To be looked at only; what time has done is not stored. */
    Optional<Progress> read(Interview interview) {
        return runs.findByIdOptional(interview.interviewId()).map(run -> {
            List<Answer> given = answers.of(run.interviewId());
            runs.getEntityManager().detach(run);
            given.forEach(runs.getEntityManager()::detach);
            return progress(run, given, interview.endsAt());
        });
    }

    /** Locks it until the transaction ends. */
    Optional<Progress> lock(Interview interview) {
        return runs.lock(interview.interviewId())
                .map(run -> progress(run, answers.of(run.interviewId()), interview.endsAt()));
    }

    /** For a candidate who answers: refuses unless it has begun and still stands. */
    Progress lockRunning(UUID interviewId, SessionKey key) {
        Interview interview = standing(interviewId, key);
        Progress progress =
                lock(interview).orElseThrow(() -> Problems.of("question-not-open", "Start the interview first."));
        if (progress.run().isDeleted()) {
            throw Problems.of("answers-deleted", "Your answers were deleted. Nothing can be answered any more.");
        }
        if (!progress.isPastDeadline()) {
            progress.run().reopen();
        }
        return progress;
    }

    private Progress progress(SelfPacedRun run, List<Answer> given, Instant deadline) {
        QuestionBank bank = banks.findById(run.bankId());
        Reopening reopening = reopenings.openOf(run.interviewId()).orElse(null);
        return new Progress(
                run,
                bank,
                given,
                reopening == null ? deadline : reopening.until(),
                extraTimes.of(run.interviewId()),
                reopening,
                settings,
                clock.instant());
    }
}
