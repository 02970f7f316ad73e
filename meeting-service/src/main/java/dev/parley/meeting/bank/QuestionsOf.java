package dev.parley.meeting.bank;

import dev.parley.meeting.bank.BankRequest.QuestionRequest;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** The questions of a request: each with an id of its own, and with what it leaves out filled in. */
final class QuestionsOf {

    static final Duration ANSWER_LIMIT = Duration.ofMinutes(2);
    static final int MOST_TAKES = 10;
    private static final int TAKES = 3;

    private QuestionsOf() {}

    static List<BankQuestion> request(BankRequest request) {
        Set<UUID> taken = new HashSet<>();
        List<FieldProblem> errors = new ArrayList<>();
        for (int i = 0; i < request.questions().size(); i++) {
            UUID id = request.questions().get(i).id();
            if (id != null && !taken.add(id)) {
                errors.add(new FieldProblem("questions[" + i + "].id", "duplicate", "is the id of another question"));
            }
        }
        if (!errors.isEmpty()) {
            throw Invalid.fields(errors);
        }
        return request.questions().stream().map(QuestionsOf::question).toList();
    }

    /** Who must answer after a limited time to think, and could begin again, would have all the time. */
    static int takes(boolean limited) {
        return limited ? 1 : TAKES;
    }

    private static BankQuestion question(QuestionRequest request) {
        Duration think = request.thinkTime();
        return new BankQuestion(
                request.id() == null ? Ids.next() : request.id(),
                request.text().strip(),
                think == null ? null : think.toMillis(),
                Objects.requireNonNullElse(request.answerLimit(), ANSWER_LIMIT).toMillis(),
                Objects.requireNonNullElse(request.takes(), takes(think != null)),
                !Boolean.FALSE.equals(request.spoken()));
    }
}
