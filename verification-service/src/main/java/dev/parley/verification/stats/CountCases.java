package dev.parley.verification.stats;

import dev.parley.verification.cases.CaseCounts;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.RecordFilter;
import dev.parley.verification.person.Staff;
import dev.parley.verification.stats.StatsResponse.Expired;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Counts cases for the tabs and the dashboard. */
@ApplicationScoped
class CountCases {

    private final EntityManager entities;
    private final CaseCounts counts;
    private final InstantSource clock;

    CountCases(EntityManager entities, CaseCounts counts, InstantSource clock) {
        this.entities = entities;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    StatsResponse count(Staff by) {
        UUID vendor = by.onlyVendor();
        Instant now = clock.instant();
        Expired expired = expired(vendor, now);
        return new StatsResponse(
                true, tabs(counts.byStatus(vendor), expired.total()), expired, freshLinkRequests(vendor), now);
    }

    private static Map<String, Long> tabs(Map<CaseStatus, Long> byStatus, long expired) {
        Map<String, Long> tabs = new LinkedHashMap<>();
        tabs.put("all", byStatus.values().stream().mapToLong(Long::longValue).sum());
        byStatus.forEach((status, cases) -> {
            tabs.put(status.wire(), cases);
            if (status == CaseStatus.CANDIDATE_ASSIGNED) {
                tabs.put(RecordFilter.EXPIRED, expired);
            }
        });
        return tabs;
    }

    private Expired expired(UUID vendor, Instant now) {
        Query query = entities.createNativeQuery("""
                SELECT count(*) FILTER (WHERE draft_started_at IS NULL AND link_opened_at IS NULL) AS unopened,
                       count(*) FILTER (WHERE draft_started_at IS NULL AND link_opened_at IS NOT NULL) AS opened,
                       count(*) FILTER (WHERE draft_started_at IS NOT NULL) AS started
                FROM verification_case WHERE status = 'candidate_assigned' AND link_expires_at <= :now""" + of(vendor), Tuple.class).setParameter("now", now);
        Tuple row = (Tuple) bind(query, vendor).getSingleResult();
        return new Expired(
                row.get("unopened", Number.class).longValue(),
                row.get("opened", Number.class).longValue(),
                row.get("started", Number.class).longValue());
    }

    private long freshLinkRequests(UUID vendor) {
        String sql = "SELECT count(*) FROM verification_case WHERE fresh_link_requested_at IS NOT NULL" + of(vendor);
        return ((Number) bind(entities.createNativeQuery(sql), vendor).getSingleResult()).longValue();
    }

    private static String of(UUID vendor) {
        return vendor == null ? "" : " AND vendor_id = :vendor";
    }

    private static Query bind(Query query, UUID vendor) {
        return vendor == null ? query : query.setParameter("vendor", vendor);
    }
}
