package dev.parley.scheduling.interview;

import dev.parley.platform.page.Cursor;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Pages of interviews: by number, which counts all of them, or from one cursor to the next, which does not. */
@ApplicationScoped
class InterviewList {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final EntityManager entities;
    private final Duration longest;

    InterviewList(EntityManager entities, SchedulingSettings settings) {
        this.entities = entities;
        Duration set = settings.interview().longest();
        this.longest = set.compareTo(A_DAY) < 0 ? A_DAY : set;
    }

    Page<Interview> page(Staff by, InterviewFilter filter, PageRequest request) {
        InterviewQuery query = new InterviewQuery(by, filter, search(by, filter), longest);
        boolean byCursor = filter.byCursor();
        int offset = byCursor ? 0 : request.offset();
        List<Tuple> found = rows(
                bind(entities.createNativeQuery(query.page(offset, request.limit() + 1), Tuple.class), query.values()));
        List<Tuple> shown = found.subList(0, Math.min(found.size(), request.limit()));
        String next = found.size() > shown.size() ? cursor(shown.getLast(), filter.order()) : null;
        List<Interview> items = load(shown);
        if (byCursor) {
            return new Page<>(items, null, next);
        }
        long total = request.total(found.size(), () -> count(query));
        return new Page<>(items, Page.of(items, total, request).pagination(), next);
    }

    private NamePart search(Staff by, InterviewFilter filter) {
        String part = NamePart.pattern(filter.text());
        if (part == null || !by.admin() || filter.isNarrow()) {
            return NamePart.ONE_BY_ONE;
        }
        boolean few = (Boolean) entities.createNativeQuery(NamePart.ARE_FEW)
                .setParameter("q", part)
                .getSingleResult();
        return few ? NamePart.FROM_THE_NAME : NamePart.TOGETHER;
    }

    private long count(InterviewQuery query) {
        return ((Number) bind(entities.createNativeQuery(query.count()), query.countValues())
                        .getSingleResult())
                .longValue();
    }

    private List<Interview> load(List<Tuple> rows) {
        List<UUID> ids = rows.stream().map(row -> row.get("id", UUID.class)).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Interview> loaded = entities.createQuery("""
                        SELECT i FROM Interview i JOIN FETCH i.job JOIN FETCH i.candidate
                        LEFT JOIN FETCH i.interviewerIds LEFT JOIN FETCH i.slotInterviewerIds
                        WHERE i.id IN :ids""", Interview.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Interview::id, Function.identity()));
        return ids.stream().map(loaded::get).toList();
    }

    private static String cursor(Tuple last, InterviewOrder order) {
        return Cursor.after(order.code(), last.get("at", Instant.class), last.get("id", UUID.class))
                .text();
    }

    private static Query bind(Query query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
