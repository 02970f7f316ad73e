package dev.parley.meeting.bank;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** The caller's jobs that have questions. */
@ApplicationScoped
class ListBanks {

    private static final String OWN = """
            FROM job j
            JOIN LATERAL (SELECT b.id, b.number FROM question_bank b WHERE b.job_id = j.job_id
                          ORDER BY b.number DESC LIMIT 1) b ON true
            JOIN LATERAL (SELECT count(*) AS questions FROM bank_question q WHERE q.bank_id = b.id) q ON q.questions > 0
            WHERE (:everyone OR j.owner_id = :me)""";

    private final EntityManager entities;

    ListBanks(EntityManager entities) {
        this.entities = entities;
    }

    @Transactional
    Page<BankSummary> page(Caller by, PageRequest page) {
        List<?> rows = query(
                        "SELECT j.job_id, j.title, j.company_name, b.number, q.questions " + OWN
                                + " ORDER BY lower(j.title), j.job_id",
                        by)
                .setFirstResult(page.offset())
                .setMaxResults(page.limit())
                .getResultList();
        List<BankSummary> banks =
                rows.stream().map(Object[].class::cast).map(ListBanks::summary).toList();
        long total = page.total(
                banks.size(),
                () -> ((Number) query("SELECT count(*) " + OWN, by).getSingleResult()).longValue());
        return Page.of(banks, total, page);
    }

    private Query query(String sql, Caller by) {
        return entities.createNativeQuery(sql)
                .setParameter("everyone", by.isAdmin())
                .setParameter("me", by.id());
    }

    private static BankSummary summary(Object[] row) {
        return new BankSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                ((Number) row[4]).intValue());
    }
}
