package dev.parley.scheduling.shortlist;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.page.Pagination;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Finds, counts and sorts in SQL; by page with a count, or by cursor without one and without an offset. */
@ApplicationScoped
class CandidateList {

    private final EntityManager entities;

    CandidateList(EntityManager entities) {
        this.entities = entities;
    }

    /** Ids only; {@code pagination} is absent when read by cursor. */
    Page<UUID> page(Staff by, CandidateFilter filter, PageRequest page) {
        CandidateSort sort = CandidateSort.parse(filter.sort());
        Map<String, Object> values = new HashMap<>();
        String source = source(by, filter, sort, values);
        boolean byCursor = filter.cursor() != null;
        Pagination pagination = byCursor
                ? null
                : Page.of(List.of(), count(source, values), page).pagination();
        String after = "";
        if (byCursor) {
            Cursor cursor = Cursor.of(filter.cursor(), sort.text());
            after = " WHERE (key, id) " + sort.beyond() + " (cast(:key AS "
                    + sort.key().type() + "), :id)";
            values.put("key", cursor.key());
            values.put("id", cursor.id());
        }
        String order = " ORDER BY c.key " + sort.direction() + ", c.id " + sort.direction();
        List<Tuple> rows =
                rows(query("SELECT id, cast(key AS text) AS key_text FROM (" + source + ") c" + after + order, values)
                        .setFirstResult(byCursor ? 0 : page.offset())
                        .setMaxResults(page.limit() + 1));
        List<Tuple> shown = rows.subList(0, Math.min(rows.size(), page.limit()));
        return new Page<>(
                shown.stream().map(row -> row.get("id", UUID.class)).toList(),
                pagination,
                rows.size() > shown.size() ? cursorAfter(shown.getLast(), sort) : null);
    }

    private static String source(Staff by, CandidateFilter filter, CandidateSort sort, Map<String, Object> values) {
        String matches = "FROM job_match m WHERE m.candidate_id = c.id";
        matches += condition(" AND m.job_id = :job", "job", filter.jobId(), values);
        matches += condition(" AND m.shortlisted = :shortlisted", "shortlisted", filter.shortlisted(), values);
        matches += condition(" AND m.interview_enabled = :enabled", "enabled", filter.interviewEnabled(), values);
        return "SELECT c.id, " + sort.expression("SELECT max(m.score) " + matches) + " AS key FROM candidate c"
                + " WHERE EXISTS (SELECT 1 " + matches + ")"
                + condition(" AND c.owner_id = :owner", "owner", by.admin() ? null : by.id(), values)
                + condition(
                        " AND (lower(c.name) LIKE :q ESCAPE '!' OR c.email LIKE :q ESCAPE '!')",
                        "q",
                        pattern(filter.text()),
                        values);
    }

    private static String condition(String sql, String name, Object value, Map<String, Object> values) {
        if (value == null) {
            return "";
        }
        values.put(name, value);
        return sql;
    }

    private static String pattern(String part) {
        return part == null || part.isBlank()
                ? null
                : "%" + part.strip().toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    private static String cursorAfter(Tuple row, CandidateSort sort) {
        return new Cursor(sort.text(), row.get("key_text", String.class), row.get("id", UUID.class)).text();
    }

    private long count(String source, Map<String, Object> values) {
        Query query = entities.createNativeQuery("SELECT count(*) FROM (" + source + ") c");
        values.forEach(query::setParameter);
        return (Long) query.getSingleResult();
    }

    private Query query(String sql, Map<String, Object> values) {
        Query query = entities.createNativeQuery(sql, Tuple.class);
        values.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
