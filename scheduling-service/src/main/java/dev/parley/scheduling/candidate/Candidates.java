package dev.parley.scheduling.candidate;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import dev.parley.scheduling.person.Staff;
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

    Optional<Candidate> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    /** @throws dev.parley.platform.problem.Rejection 404 unless they are a candidate of a job of theirs */
    Candidate visible(Staff by, UUID id) {
        Where where = visibleTo(by).and("c.id = :id", "id", id);
        return find(where.text(), where.values())
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("candidate"));
    }

    Map<UUID, Candidate> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : list("id in ?1", ids).stream().collect(Collectors.toMap(Candidate::id, Function.identity()));
    }

    private static Where visibleTo(Staff by) {
        String owned = by.admin() ? "" : " AND m.job.ownerId = :owner";
        return Where.in("FROM Candidate c")
                .and("EXISTS (SELECT 1 FROM Match m WHERE m.candidate.id = c.id" + owned + ")")
                .and("1 = 1", "owner", by.admin() ? null : by.id());
    }
}
