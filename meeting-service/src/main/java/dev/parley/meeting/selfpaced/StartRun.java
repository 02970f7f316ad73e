package dev.parley.meeting.selfpaced;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.interview.Interview;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;

/** Asks the first question. Who has begun already goes on where they were. */
@ApplicationScoped
class StartRun {

    private final LoadProgress load;
    private final ShowRun showRun;
    private final Runs runs;
    private final Answers answers;
    private final QuestionBanks banks;
    private final RunEvents events;
    private final SelfPacedSettings settings;
    private final InstantSource clock;

    StartRun(
            LoadProgress load,
            ShowRun showRun,
            Runs runs,
            Answers answers,
            QuestionBanks banks,
            RunEvents events,
            SelfPacedSettings settings,
            InstantSource clock) {
        this.load = load;
        this.showRun = showRun;
        this.runs = runs;
        this.answers = answers;
        this.banks = banks;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    RunResponse start(StartRequest request) {
        Interview interview = load.interview(request.interviewId(), request.sessionKey());
        if (load.read(interview).isPresent()) {
            return showRun.of(interview);
        }
        RunState state = showRun.stateBeforeStart(interview);
        if (state != RunState.READY) {
            throw refusal(state, interview);
        }
        if (!settings.consentVersion().equals(request.consentVersion())) {
            throw Problems.of(
                            "consent-missing",
                            "Read how your answers are used, and agree to it. Nothing is stored before.")
                    .with("consentVersion", settings.consentVersion());
        }
        QuestionBank bank = banks.current(interview.jobId()).orElseThrow();
        if (runs.begin(
                interview.interviewId(), bank.id(), settings.consentVersion(), clock.instant(), interview.endsAt())) {
            Progress progress = load.lock(interview).orElseThrow();
            answers.persist(progress.ask());
            progress.run().settleAt(progress.settlesAt());
            events.publish(MeetingEvents.SELF_PACED_STARTED, progress);
            runs.flush();
        }
        return showRun.of(interview);
    }

    private static Rejection refusal(RunState state, Interview interview) {
        return switch (state) {
            case PENDING ->
                Problems.of(
                        "interview-not-scheduled",
                        "Your interview has no time yet. You will get an email when the time is set.");
            case TOO_EARLY ->
                Problems.of("too-early", "You can begin at the time shown. The page opens automatically.")
                        .with("opensAt", interview.startsAt());
            case CANCELLED ->
                Problems.of(
                        "interview-cancelled",
                        "This interview was cancelled. Questions? Reply to your invitation email.");
            case NOT_PREPARED ->
                Problems.of(
                        "no-questions",
                        "The questions are not ready yet. Try again later, or reply to your invitation email.");
            default ->
                Problems.of(
                        "deadline-passed",
                        "The deadline has passed. Reply to your invitation email if you need more time.");
        };
    }
}
