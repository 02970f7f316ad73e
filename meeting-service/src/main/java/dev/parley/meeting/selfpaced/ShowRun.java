package dev.parley.meeting.selfpaced;

import dev.parley.contracts.body.BodyKind;
import dev.parley.meeting.adjustment.ExtraTime;
import dev.parley.meeting.adjustment.ExtraTimes;
import dev.parley.meeting.adjustment.ReadAdjustment;
import dev.parley.meeting.adjustment.ReopeningView;
import dev.parley.meeting.bank.AudioLinks;
import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.contact.Contacts;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.recording.RecordingResponse;
import dev.parley.meeting.recording.RecordingSettings;
import dev.parley.meeting.selfpaced.RunResponse.AskedQuestion;
import dev.parley.meeting.selfpaced.RunResponse.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows a candidate where they are. */
@ApplicationScoped
class ShowRun {

    private final LoadProgress load;
    private final QuestionBanks banks;
    private final AudioLinks audio;
    private final Contacts contacts;
    private final PendingUploads pendingUploads;
    private final HandIn handIn;
    private final ExtraTimes extraTimes;
    private final ReadAdjustment readAdjustment;
    private final SelfPacedSettings settings;
    private final RecordingSettings recordingSettings;
    private final InstantSource clock;

    ShowRun(
            LoadProgress load,
            QuestionBanks banks,
            AudioLinks audio,
            Contacts contacts,
            PendingUploads pendingUploads,
            HandIn handIn,
            ExtraTimes extraTimes,
            ReadAdjustment readAdjustment,
            SelfPacedSettings settings,
            RecordingSettings recordingSettings,
            InstantSource clock) {
        this.load = load;
        this.banks = banks;
        this.audio = audio;
        this.contacts = contacts;
        this.pendingUploads = pendingUploads;
        this.handIn = handIn;
        this.extraTimes = extraTimes;
        this.readAdjustment = readAdjustment;
        this.settings = settings;
        this.recordingSettings = recordingSettings;
        this.clock = clock;
    }

    @Transactional
    RunResponse show(UUID interviewId) {
        return of(load.interview(interviewId, null));
    }

    RunResponse of(Interview interview) {
        return load.read(interview).map(progress -> of(interview, progress)).orElseGet(() -> beforeStart(interview));
    }

    RunState stateBeforeStart(Interview interview) {
        Instant now = clock.instant();
        if (interview.isCancelled()) {
            return RunState.CANCELLED;
        }
        if (interview.isPending()) {
            return RunState.PENDING;
        }
        if (interview.isFinished() || !now.isBefore(interview.endsAt())) {
            return RunState.OVER;
        }
        if (now.isBefore(interview.startsAt())) {
            return RunState.TOO_EARLY;
        }
        return questions(interview).isEmpty() ? RunState.NOT_PREPARED : RunState.READY;
    }

    private RunResponse beforeStart(Interview interview) {
        return response(
                interview,
                stateBeforeStart(interview),
                clock.instant(),
                questions(interview),
                0,
                null,
                null,
                List.of());
    }

    private RunResponse of(Interview interview, Progress progress) {
        PendingUploads.Shown recordings = pendingUploads.of(progress);
        return response(
                interview,
                state(interview, progress),
                progress.now(),
                progress.questions(),
                progress.answered(),
                progress.run(),
                progress.isClosed() ? null : asked(progress, recordings.ofQuestion()),
                recordings.uploads());
    }

    private static RunState state(Interview interview, Progress progress) {
        if (progress.run().isDeleted()) {
            return RunState.DELETED;
        }
        if (interview.isCancelled()) {
            return RunState.CANCELLED;
        }
        boolean over = progress.isPastDeadline() && !progress.isGoingOn();
        if (progress.isReopened()) {
            return over ? RunState.FINISHED : RunState.RUNNING;
        }
        if (progress.isClosed()) {
            return RunState.FINISHED;
        }
        return over && !progress.isThrough() ? RunState.OVER : RunState.RUNNING;
    }

    private RunResponse response(
            Interview interview,
            RunState state,
            Instant now,
            List<BankQuestion> questions,
            int answered,
            SelfPacedRun run,
            AskedQuestion asked,
            List<Upload> uploads) {
        ExtraTime extra = extraTimes.of(interview.interviewId());
        return new RunResponse(
                interview.interviewId(),
                state,
                interview.jobTitle(),
                interview.companyName(),
                contacts.nameOf(interview.ownerId()).orElse(null),
                interview.startsAt(),
                interview.endsAt(),
                interview.zone(),
                now,
                questions.size(),
                answered,
                about(questions, extra, now),
                extra.percentAt(now),
                settings.consentVersion(),
                recordingSettings.keep(),
                run == null ? null : run.startedAt(),
                run == null ? null : run.finishedAt(),
                readAdjustment.of(interview.interviewId()).orElse(null),
                state == RunState.RUNNING ? asked : null,
                uploads,
                run == null ? null : handIn.until(run, interview.endsAt()),
                BodyKind.CHUNK.maxBytes());
    }

    private AskedQuestion asked(Progress progress, List<RecordingResponse> recordings) {
        BankQuestion question = progress.question();
        Answer answer = progress.current();
        AnswerClock clock = progress.clock();
        boolean answering = answer.phase() == AnswerPhase.ANSWERING;
        Instant from = answering ? answer.begunAt() : progress.now();
        return new AskedQuestion(
                question.questionId(),
                progress.position() + 1,
                progress.isLast(),
                question.text(),
                audio.to(progress.run().bankId(), question).orElse(null),
                answer.phase(),
                clock.thinkTimeFrom(answer.askedAt()),
                answer.phase() == AnswerPhase.THINKING ? clock.thinkEndsAt(answer.askedAt()) : null,
                progress.extra().of(Progress.typedTime(question.answerLimit(), settings), from),
                progress.extra().of(question.answerLimit(), from),
                answer.by(),
                answering ? clock.answerEndsAt(answer.begunAt()) : null,
                answer.take(),
                progress.takes(),
                progress.mayBegin(),
                progress.reopening().map(ReopeningView::of).orElse(null),
                answer.draft(),
                answer.draftRevision(),
                answer.text(),
                answer.recordedTake() != null,
                recordings);
    }

    private List<BankQuestion> questions(Interview interview) {
        return Optional.ofNullable(interview.jobId())
                .flatMap(banks::current)
                .map(bank -> bank.questions())
                .orElse(List.of());
    }

    private Duration about(List<BankQuestion> questions, ExtraTime extra, Instant now) {
        return questions.stream()
                .map(each ->
                        each.thinkTime().orElse(Duration.ZERO).plus(Progress.typedTime(each.answerLimit(), settings)))
                .map(each -> extra.of(each, now))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
