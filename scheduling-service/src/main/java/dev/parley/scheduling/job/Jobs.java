package dev.parley.scheduling.job;

import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.sql.Where;
import dev.parley.scheduling.staff.Staff;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Jobs implements PanacheRepositoryBase<Job, UUID> {

    /** @throws dev.parley.platform.problem.Rejection 404 when unknown or somebody else's */
    public Job owned(Staff by, UUID id) {
        Where where = ownedBy(by).and("j.id = :id", "id", id);
        return find(where.text(), where.values()).firstResultOptional().orElseThrow(() -> Problems.notFound("job"));
    }

    /** Searches the jobs of all recruiters, because two may use the same external id. */
    public List<Job> byExternalId(String externalId) {
        return list("externalId", externalId);
    }

    /** Leaves the job's version alone: who edits the job meanwhile is not disturbed. */
    void follow(QuestionBankState bank) {
        getEntityManager()
                .createNativeQuery("""
                        UPDATE job SET questions = :questions, question_bank_number = :number
                        WHERE id = :id AND question_bank_number < :number""")
                .setParameter("questions", bank.questions())
                .setParameter("number", bank.number())
                .setParameter("id", bank.jobId())
                .executeUpdate();
    }

    Page<Job> page(Staff by, String text, PageRequest page) {
        Where where = ownedBy(by)
                .containing("lower(j.title) LIKE :q ESCAPE '!' OR lower(j.companyName) LIKE :q ESCAPE '!'", "q", text);
        var query = find(where.text(), Sort.descending("j.createdAt").and("j.id"), where.values());
        return Page.of(query.page(page.page() - 1, page.limit()).list(), query.count(), page);
    }

    private static Where ownedBy(Staff by) {
        return Where.in("FROM Job j").and("j.ownerId = :owner", "owner", by.admin() ? null : by.id());
    }
}
