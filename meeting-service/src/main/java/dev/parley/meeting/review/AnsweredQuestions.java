package dev.parley.meeting.review;

import dev.parley.meeting.bank.BankQuestion;
import dev.parley.meeting.recording.Recording;
import dev.parley.meeting.recording.Recording.Playable;
import dev.parley.meeting.review.AnswersResponse.Question;
import dev.parley.meeting.review.AnswersResponse.Recorded;
import dev.parley.meeting.selfpaced.Answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Questions with what a candidate answered to them. */
final class AnsweredQuestions {

    private AnsweredQuestions() {}

    /**
     * @param number   of the question, from 1 on
     * @param answer   null: not asked yet
     * @param recorded all recordings of the interview
     * @param earlier  tries of the question that counted before it was asked again
     */
    static Question of(
            int number, BankQuestion question, Answer answer, List<Recording> recorded, Set<Integer> earlier) {
        boolean given = answer != null && answer.isGiven();
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
                answer != null && answer.isSkipped(),
                answer == null ? null : answer.by(),
                answer == null || answer.recordedTake() == null
                        ? List.of()
                        : recorded(recorded, question, Set.of(answer.recordedTake())),
                recorded(recorded, question, earlier));
    }

    private static List<Recorded> recorded(List<Recording> all, BankQuestion question, Set<Integer> takes) {
        return all.stream()
                .filter(each -> takes.contains(each.take()) && each.isOf(question.questionId(), each.take()))
                .map(AnsweredQuestions::recorded)
                .toList();
    }

    private static Recorded recorded(Recording recording) {
        Optional<Playable> playable = recording.playable();
        return new Recorded(
                recording.id(),
                recording.take(),
                recording.part(),
                recording.state(),
                recording.isLate(),
                recording.duration().orElse(null),
                playable.map(Playable::mimeType).orElse(null),
                playable.map(Playable::bytes).orElse(null));
    }
}
