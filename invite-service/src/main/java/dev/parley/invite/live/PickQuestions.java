package dev.parley.invite.live;

import dev.parley.invite.question.Question;
import dev.parley.invite.question.QuestionSets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The questions of a request: those picked from sets, then the inviter's own. */
@ApplicationScoped
class PickQuestions {

    private final QuestionSets sets;

    PickQuestions(QuestionSets sets) {
        this.sets = sets;
    }

    List<Question> of(LiveInvitationRequest request) {
        List<UUID> ids = request.pickedIds();
        Map<UUID, Question> known = sets.questions(ids);
        List<FieldProblem> unknown = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Question question = known.get(ids.get(i));
            if (question == null) {
                unknown.add(new FieldProblem("questionIds[" + i + "]", "unknown-value", "there is no such question"));
            } else {
                questions.add(question);
            }
        }
        if (!unknown.isEmpty()) {
            throw Invalid.fields(unknown);
        }
        request.ownQuestions().forEach(text -> questions.add(new Question(Ids.next(), text)));
        return questions;
    }
}
