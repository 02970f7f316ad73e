package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.staff.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    Optional<Candidate> cardOf(UUID ownerId, UUID personId) {
        return find("ownerId = ?1 and personId = ?2", ownerId, personId).firstResultOptional();
    }

    /** @throws dev.parley.platform.problem.Rejection 404 unless the card is theirs */
    public Candidate visible(Staff by, UUID id) {
        return findByIdOptional(id)
                .filter(card -> by.mayManage(card.ownerId()))
                .orElseThrow(() -> Problems.notFound("candidate"));
    }

    /**
     * Waits for those who are making interviews of the card, and keeps others from it.
     *
     * @throws dev.parley.platform.problem.Rejection 404 unless the card is theirs
     */
    Candidate lockVisible(Staff by, UUID id) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM candidate WHERE id = :id FOR UPDATE")
                .setParameter("id", id)
                .getResultList();
        Candidate card = visible(by, id);
        getEntityManager().refresh(card);
        return card;
    }

    public Map<UUID, Candidate> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }
}
