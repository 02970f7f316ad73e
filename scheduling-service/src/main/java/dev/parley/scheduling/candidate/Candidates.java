package dev.parley.scheduling.candidate;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.person.Staff;
import dev.parley.scheduling.shared.Where;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Candidates implements PanacheRepositoryBase<Candidate, UUID> {

    Optional<Candidate> byEmail(String email) {
        return find("email", email).firstResultOptional();
    }

    List<Candidate> byEmails(Collection<String> emails) {
        return emails.isEmpty() ? List.of() : list("email in ?1", emails);
    }

    /** @throws dev.parley.platform.problem.Rejection 404 unless they are a candidate of a job of theirs */
    Candidate visible(Staff by, UUID id) {
        Where where = visibleTo(by, "").and("c.id = :id", "id", id);
        return find(where.text(), where.values())
                .firstResultOptional()
                .orElseThrow(() -> Problems.notFound("candidate"));
    }

    Page<Candidate> page(Staff by, UUID jobId, String text, Boolean shortlisted, PageRequest page) {
        String matching = (jobId == null ? "" : " AND m.job.id = :job")
                + (shortlisted == null ? "" : " AND m.shortlisted = :shortlisted");
        Where where = visibleTo(by, matching)
                .and("1 = 1", "job", jobId)
                .and("1 = 1", "shortlisted", shortlisted)
                .containing("lower(c.name) LIKE :q ESCAPE '!' OR c.email LIKE :q ESCAPE '!'", "q", text);
        var query = find(where.text(), Sort.descending("c.createdAt").and("c.id"), where.values());
        return Page.of(query.page(page.page() - 1, page.limit()).list(), query.count(), page);
    }

    private static Where visibleTo(Staff by, String matching) {
        String owned = by.admin() ? "" : " AND m.job.ownerId = :owner";
        return Where.in("FROM Candidate c")
                .and("EXISTS (SELECT 1 FROM Match m WHERE m.candidate.id = c.id" + owned + matching + ")")
                .and("1 = 1", "owner", by.admin() ? null : by.id());
    }
}
