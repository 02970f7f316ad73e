package dev.parley.notification.log;

import dev.parley.notification.delivery.Deliveries;
import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.UUID;

/** Lists messages and why each was sent or not. */
@ApplicationScoped
class DeliveryLog {

    private final Deliveries deliveries;

    DeliveryLog(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** @param owner null for messages of every owner */
    @Transactional
    Page<NotificationResponse> read(UUID owner, String subjectType, UUID subjectId, PageRequest page) {
        StringBuilder filter = new StringBuilder("1 = 1");
        Parameters values = new Parameters();
        narrow(filter, values, "ownerId", owner);
        narrow(filter, values, "subjectType", subjectType);
        narrow(filter, values, "subjectId", subjectId);
        var found = deliveries.find(filter + " order by requestedAt desc, id", values.map());
        var rows = found.range(page.offset(), page.offset() + page.limit() - 1).list();
        return Page.of(
                rows.stream().map(NotificationResponse::of).toList(),
                deliveries.count(filter.toString(), values.map()),
                page);
    }

    private static void narrow(StringBuilder filter, Parameters values, String field, Object value) {
        if (value != null) {
            filter.append(" and ").append(field).append(" = :").append(field);
            values.and(field, value);
        }
    }
}
