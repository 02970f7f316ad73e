package dev.parley.invite.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class QuestionSets implements PanacheRepositoryBase<QuestionSet, UUID> {

    Optional<QuestionSet> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<QuestionSet> lockTitled(String title) {
        return find("titleKey = ?1", QuestionSet.titleKey(title))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of the questions that exist, by id. */
    public Map<UUID, Question> questions(Collection<UUID> ids) {
        List<Question> found = ids.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "SELECT q FROM QuestionSet s JOIN s.questions q WHERE q.id IN :ids", Question.class)
                        .setParameter("ids", ids)
                        .getResultList();
        return found.stream().collect(Collectors.toMap(Question::id, Function.identity(), (one, same) -> one));
    }
}
