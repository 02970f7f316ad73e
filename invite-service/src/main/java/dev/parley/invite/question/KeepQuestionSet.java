package dev.parley.invite.question;

import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Creates, changes and deletes question sets. Invitations keep the questions that were picked. */
@ApplicationScoped
class KeepQuestionSet {

    private final QuestionSets sets;
    private final InstantSource clock;

    KeepQuestionSet(QuestionSets sets, InstantSource clock) {
        this.sets = sets;
        this.clock = clock;
    }

    @Transactional
    QuestionSetResponse create(QuestionSetRequest request) {
        QuestionSet set = new QuestionSet(Ids.next(), request.title(), clock.instant());
        set.change(request.title(), questions(request, Set.of()), clock.instant());
        sets.persistAndFlush(set);
        return QuestionSetResponse.of(set);
    }

    @Transactional
    QuestionSetResponse change(UUID id, QuestionSetRequest request) {
        QuestionSet set = sets.lock(id).orElseThrow(() -> Problems.notFound("question set"));
        Set<UUID> known = set.questions().stream().map(Question::id).collect(Collectors.toSet());
        set.change(request.title(), questions(request, known), clock.instant());
        sets.flush();
        return QuestionSetResponse.of(set);
    }

    @Transactional
    void delete(UUID id) {
        sets.delete(sets.lock(id).orElseThrow(() -> Problems.notFound("question set")));
    }

    /** A question keeps its id; an unknown or repeated id gets a new one. */
    private static List<Question> questions(QuestionSetRequest request, Set<UUID> known) {
        Set<UUID> left = new HashSet<>(known);
        return request.questions().stream()
                .map(item -> new Question(left.remove(item.id()) ? item.id() : Ids.next(), item.text()))
                .toList();
    }
}
