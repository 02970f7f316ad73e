package dev.parley.verification.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Number of cases per status. The database counts each change; the counts are folded regularly. */
@ApplicationScoped
public class CaseCounts {

    private final EntityManager entities;

    CaseCounts(EntityManager entities) {
        this.entities = entities;
    }

    /** @param vendor null: of every vendor and of none */
    public Map<CaseStatus, Long> byStatus(UUID vendor) {
        String only = vendor == null ? "" : " WHERE vendor_id = :vendor";
        Query query = entities.createNativeQuery(
                "SELECT status, cast(sum(cases) AS bigint) AS cases FROM (SELECT * FROM case_count" + only
                        + " UNION ALL SELECT * FROM case_count_change" + only + ") AS counted GROUP BY status",
                Tuple.class);
        if (vendor != null) {
            query.setParameter("vendor", vendor);
        }
        Map<CaseStatus, Long> counts = new EnumMap<>(CaseStatus.class);
        for (CaseStatus status : CaseStatus.values()) {
            counts.put(status, 0L);
        }
        List<?> rows = query.getResultList();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> counts.put(
                        CaseStatus.of(row.get("status", String.class)),
                        row.get("cases", Number.class).longValue()));
        return counts;
    }

    /** @param status null: in any of them */
    public long of(UUID vendor, CaseStatus status) {
        Map<CaseStatus, Long> counts = byStatus(vendor);
        return status == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.get(status);
    }

    /** Uses one statement, so that nobody sees a change twice or misses it. */
    void fold() {
        entities.createNativeQuery("""
                        WITH folded AS (DELETE FROM case_count_change RETURNING vendor_id, status, cases)
                        INSERT INTO case_count AS c (vendor_id, status, cases)
                        SELECT vendor_id, status, sum(cases) FROM folded GROUP BY 1, 2
                        ON CONFLICT (vendor_id, status) DO UPDATE SET cases = c.cases + excluded.cases""").executeUpdate();
    }
}
