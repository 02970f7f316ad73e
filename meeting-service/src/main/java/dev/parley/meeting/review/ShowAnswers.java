package dev.parley.meeting.review;

import dev.parley.meeting.adjustment.Reopening;
import dev.parley.meeting.adjustment.Reopenings;
import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.RecordingSettings;
import dev.parley.meeting.recording.Recordings;
import dev.parley.meeting.review.AnswersResponse.Question;
import dev.parley.meeting.review.AnswersResponse.Status;
import dev.parley.meeting.selfpaced.Answer;
import dev.parley.meeting.selfpaced.ReadRun;
import dev.parley.meeting.selfpaced.RunStatus;
import dev.parley.meeting.selfpaced.SelfPacedRun;
import dev.parley.meeting.transcode.Ffmpeg;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows who reviews an interview what its candidate answered. For everybody else it does not exist. */
@ApplicationScoped
class ShowAnswers {

    private final Interviews interviews;
    private final ReadRun readRun;
    private final QuestionBanks banks;
    private final Recordings recordings;
    private final Reopenings reopenings;
    private final Ffmpeg ffmpeg;
    private final RecordingSettings settings;

    ShowAnswers(
            Interviews interviews,
            ReadRun readRun,
            QuestionBanks banks,
            Recordings recordings,
            Reopenings reopenings,
            Ffmpeg ffmpeg,
            RecordingSettings settings) {
        this.interviews = interviews;
        this.readRun = readRun;
        this.banks = banks;
        this.recordings = recordings;
        this.reopenings = reopenings;
        this.ffmpeg = ffmpeg;
        this.settings = settings;
    }

    @Transactional
    AnswersResponse of(UUID interviewId, Caller by) {
        Interview interview = interviews.reviewable(by, interviewId);
        return readRun.of(interview)
                .map(begun -> response(interviewId, begun.run(), begun.questions(), begun.answers()))
                .orElseGet(() -> response(interviewId, null, asked(interview), List.of()));
    }

    private List<BankQuestion> asked(Interview interview) {
        return Optional.ofNullable(interview.jobId())
                .flatMap(banks::current)
                .map(QuestionBank::questions)
                .orElse(List.of());
    }

    private AnswersResponse response(
            UUID interviewId, SelfPacedRun run, List<BankQuestion> questions, List<Answer> answers) {
        Map<UUID, Answer> byQuestion =
                answers.stream().collect(Collectors.toMap(Answer::questionId, Function.identity()));
        List<Recording> recorded = run == null ? List.of() : recordings.of(interviewId);
        Map<UUID, Set<Integer>> earlier = earlierTakes(interviewId);
        List<Question> all = new ArrayList<>();
        for (BankQuestion question : questions) {
            UUID id = question.questionId();
            all.add(AnsweredQuestions.of(
                    all.size() + 1, question, byQuestion.get(id), recorded, earlier.getOrDefault(id, Set.of())));
        }
        int answered = (int) answers.stream().filter(Answer::isGiven).count();
        return run == null
                ? new AnswersResponse(
                        interviewId,
                        Status.NOT_STARTED,
                        null,
                        null,
                        null,
                        null,
                        answered,
                        all,
                        ffmpeg.isPresent(),
                        null,
                        null)
                : new AnswersResponse(
                        interviewId,
                        status(run.status()),
                        run.startedAt(),
                        run.finishedAt(),
                        run.consentVersion(),
                        run.consentedAt(),
                        answered,
                        all,
                        ffmpeg.isPresent(),
                        run.deletedAt(),
                        run.endedAt() == null || run.deletedAt() != null
                                ? null
                                : run.endedAt().plus(settings.keep()));
    }

    /** Of questions that were answered again. */
    private Map<UUID, Set<Integer>> earlierTakes(UUID interviewId) {
        return reopenings.of(interviewId).stream()
                .filter(reopening -> reopening.isAnswered() && reopening.oldTake() != null)
                .collect(Collectors.groupingBy(
                        Reopening::questionId, Collectors.mapping(Reopening::oldTake, Collectors.toSet())));
    }

    private static Status status(RunStatus status) {
        return switch (status) {
            case OPEN -> Status.RUNNING;
            case FINISHED -> Status.FINISHED;
            case EXPIRED -> Status.EXPIRED;
        };
    }
}
