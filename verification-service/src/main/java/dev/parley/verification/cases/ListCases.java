package dev.parley.verification.cases;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pages of cases: by page number, with a total, or by cursor, without one. */
@ApplicationScoped
public class ListCases {

    private final EntityManager entities;
    private final PresentCases present;
    private final CaseCounts counts;
    private final InstantSource clock;

    ListCases(EntityManager entities, PresentCases present, CaseCounts counts, InstantSource clock) {
        this.entities = entities;
        this.present = present;
        this.counts = counts;
        this.clock = clock;
    }

    @Transactional
    RecordListResponse list(Staff by, RecordFilter filter, PageRequest request) {
        RecordQuery query = new RecordQuery(by.onlyVendor(), filter, clock.instant());
        int offset = filter.byCursor() ? 0 : request.offset();
        List<VerificationCase> found = rows(query, offset, request.limit() + 1);
        List<VerificationCase> shown = found.subList(0, Math.min(found.size(), request.limit()));
        String next = found.size() > shown.size() ? cursor(shown.getLast(), filter) : null;
        var pagination = filter.byCursor()
                ? null
                : Page.of(shown, request.total(found.size(), () -> total(by, filter, query)), request)
                        .pagination();
        return new RecordListResponse(true, present.all(shown), pagination, next);
    }

    /** The first cases that match the filter, in its order. */
    public List<UUID> first(Staff by, RecordFilter filter, int most) {
        RecordQuery query = new RecordQuery(by.onlyVendor(), filter, clock.instant());
        return rows(query, 0, most).stream().map(VerificationCase::id).toList();
    }

    /** Number of cases that match the filter. */
    public long total(Staff by, RecordFilter filter) {
        return total(by, filter, new RecordQuery(by.onlyVendor(), filter, clock.instant()));
    }

    @SuppressWarnings("unchecked")
    private List<VerificationCase> rows(RecordQuery query, int offset, int limit) {
        return bind(entities.createNativeQuery(query.page(offset, limit), VerificationCase.class), query.values())
                .getResultList();
    }

    /** Uses the counts that the database keeps, where they fit the filter. */
    private long total(Staff by, RecordFilter filter, RecordQuery query) {
        boolean kept = !filter.isExpired()
                && !filter.freshLinkRequested()
                && filter.wantedType() == null
                && (filter.text() == null || filter.text().isBlank())
                && (by.admin() || filter.vendorId() == null);
        if (kept) {
            UUID vendor = by.admin() ? filter.vendorId() : by.id();
            return counts.of(vendor, filter.wantedStatus());
        }
        return ((Number) bind(entities.createNativeQuery(query.count()), query.countValues())
                        .getSingleResult())
                .longValue();
    }

    private static String cursor(VerificationCase last, RecordFilter filter) {
        Instant at = filter.isExpired() ? last.link().expiresAt() : last.createdAt();
        return Cursor.after(filter.order(), at, last.id()).text();
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
