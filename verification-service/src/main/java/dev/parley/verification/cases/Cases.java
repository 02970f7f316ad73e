package dev.parley.verification.cases;

import dev.parley.platform.problem.Problems;
import dev.parley.verification.person.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
public class Cases implements PanacheRepositoryBase<VerificationCase, UUID> {

    /** Locks the case until the transaction ends. Answers 404 for a case that the caller may not see. */
    public VerificationCase lockOwn(Staff by, UUID id) {
        return lock(id).filter(found -> found.isShownTo(by)).orElseThrow(() -> Problems.notFound("case"));
    }

    public VerificationCase own(Staff by, UUID id) {
        return findByIdOptional(id).filter(found -> found.isShownTo(by)).orElseThrow(() -> Problems.notFound("case"));
    }

    /** Returns the cases that exist. */
    public Map<UUID, VerificationCase> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(VerificationCase::id, Function.identity()));
    }

    public Optional<VerificationCase> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
