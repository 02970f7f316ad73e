package dev.parley.verification.cases;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.sql.Where;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * Which cases, and in which order: the latest first, of expired links the latest expiry first. States stand in the text,
 * so that partial indexes fit.
 */
public final class RecordQuery {

    private final Where where;
    private final Where counted;
    private final String orderedBy;

    /** @param onlyVendor null: of every vendor and of none */
    public RecordQuery(UUID onlyVendor, RecordFilter filter, Instant now) {
        this.orderedBy = filter.isExpired() ? "link_expires_at" : "created_at";
        Cursor after = filter.after();
        boolean behindNow = after != null && !after.at().isAfter(now);
        this.where = conditions(onlyVendor, filter, behindNow ? null : now);
        this.counted = conditions(onlyVendor, filter, now);
        if (after != null) {
            where.and("(" + orderedBy + ", id) < (:at, :id)", "at", after.at());
            where.and("1 = 1", "id", after.id());
        }
    }

    /**
     * @param now null if a cursor implies it: beside a wider bound of the same column an index is entered at the wider one
     *            and read up to the cursor
     */
    private static Where conditions(UUID onlyVendor, RecordFilter filter, Instant now) {
        Where where = Where.in("FROM verification_case");
        if (filter.isExpired()) {
            where.and("status = 'candidate_assigned'").and("link_expires_at <= :now", "now", now);
        } else if (filter.wantedStatus() != null) {
            where.and("status = '" + filter.wantedStatus().wire() + "'");
        }
        if (filter.wantedType() != null) {
            where.and("case_type = '" + filter.wantedType().wire() + "'");
        }
        if (filter.freshLinkRequested()) {
            where.and("fresh_link_requested_at IS NOT NULL");
        }
        return where.and("vendor_id = :only", "only", onlyVendor)
                .and("vendor_id = :vendor", "vendor", filter.vendorId())
                .containing("search_text LIKE :q ESCAPE '!'", "q", filter.text());
    }

    public String page(int offset, int limit) {
        String rows = "SELECT * " + where.text() + " ORDER BY " + orderedBy + " DESC, id DESC LIMIT " + limit;
        return offset == 0 ? rows : rows + " OFFSET " + offset;
    }

    public String count() {
        return "SELECT count(*) " + counted.text();
    }

    public Map<String, Object> values() {
        return where.values();
    }

    public Map<String, Object> countValues() {
        return counted.values();
    }
}
