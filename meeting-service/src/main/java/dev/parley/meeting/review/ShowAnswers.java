package dev.parley.meeting.review;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.bank.QuestionBank;
import dev.parley.meeting.bank.QuestionBanks;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.meeting.review.AnswersResponse.Question;
import dev.parley.meeting.review.AnswersResponse.Status;
import dev.parley.meeting.selfpaced.Answer;
import dev.parley.meeting.selfpaced.ReadRun;
import dev.parley.meeting.selfpaced.RunStatus;
import dev.parley.meeting.selfpaced.SelfPacedRun;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows the recruiter of an interview what its candidate answered. For everybody else it does not exist. */
@ApplicationScoped
class ShowAnswers {

    private final Interviews interviews;
    private final ReadRun readRun;
    private final QuestionBanks banks;

    ShowAnswers(Interviews interviews, ReadRun readRun, QuestionBanks banks) {
        this.interviews = interviews;
        this.readRun = readRun;
        this.banks = banks;
    }

    @Transactional
    AnswersResponse of(UUID interviewId, Caller by) {
        Interview interview = interviews
                .findByIdOptional(interviewId)
                .filter(Interview::isSelfPaced)
                .filter(known -> by.isAdmin() || by.id().equals(known.ownerId()))
                .orElseThrow(() -> Problems.notFound("interview"));
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

    private static AnswersResponse response(
            UUID interviewId, SelfPacedRun run, List<BankQuestion> questions, List<Answer> answers) {
        Map<UUID, Answer> byQuestion =
                answers.stream().collect(Collectors.toMap(Answer::questionId, Function.identity()));
        List<Question> all = new ArrayList<>();
        for (BankQuestion question : questions) {
            all.add(question(all.size() + 1, question, byQuestion.get(question.questionId())));
        }
        int answered = (int) all.stream().filter(each -> each.answer() != null).count();
        return run == null
                ? new AnswersResponse(interviewId, Status.NOT_STARTED, null, null, null, null, answered, all)
                : new AnswersResponse(
                        interviewId,
                        status(run.status()),
                        run.startedAt(),
                        run.finishedAt(),
                        run.consentVersion(),
                        run.consentedAt(),
                        answered,
                        all);
    }

    private static Status status(RunStatus status) {
        return switch (status) {
            case OPEN -> Status.RUNNING;
            case FINISHED -> Status.FINISHED;
            case EXPIRED -> Status.EXPIRED;
        };
    }

    private static Question question(int number, BankQuestion question, Answer answer) {
        boolean given = answer != null && answer.text() != null;
        boolean timed =
                given && answer.begunAt() != null && !answer.answeredAt().isBefore(answer.begunAt());
        return new Question(
                question.questionId(),
                number,
                question.text(),
                question.thinkTime().orElse(null),
                question.answerLimit(),
                given ? answer.text() : null,
                given ? answer.answeredAt() : null,
                timed ? Duration.between(answer.begunAt(), answer.answeredAt()) : null,
                answer == null ? 0 : answer.take(),
                answer != null && answer.isSkipped());
    }
}
