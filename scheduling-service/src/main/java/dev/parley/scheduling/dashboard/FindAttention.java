package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Asks for each kind of attention by a query of its own, which finds little and stops early. */
@ApplicationScoped
class FindAttention {

    record Found(Attention kind, UUID interviewId, Instant since) {}

    private final EntityManager entities;
    private final DashboardSettings settings;
    private final SchedulingSettings scheduling;

    FindAttention(EntityManager entities, DashboardSettings settings, SchedulingSettings scheduling) {
        this.entities = entities;
        this.settings = settings;
        this.scheduling = scheduling;
    }

    /** One more than are listed shows that there are more. */
    List<Found> find(OwnRows rows, Instant now) {
        List<Found> found = new ArrayList<>();
        Set<UUID> live = new HashSet<>();
        for (Attention kind : Attention.values()) {
            for (Found each : of(kind, rows, now)) {
                if (!kind.live() || live.add(each.interviewId())) {
                    found.add(each);
                }
            }
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private List<Found> of(Attention kind, OwnRows rows, Instant now) {
        Query query = rows.bind(entities.createNativeQuery(kind.query(rows), Tuple.class));
        Map<String, Object> values = Map.of(
                "now", now,
                "dayAgo", now.minus(Duration.ofDays(1)),
                "soon", now.plus(settings.soon()),
                "lateEntry", scheduling.interview().lateEntry().toString(),
                "pendingSince", now.minus(settings.pendingAfter()),
                "confirmSince", now.minus(settings.confirmWithin()),
                "limit", settings.listed() + 1);
        query.getParameters().stream()
                .filter(parameter -> values.containsKey(parameter.getName()))
                .forEach(parameter -> query.setParameter(parameter.getName(), values.get(parameter.getName())));
        return ((List<Tuple>) query.getResultList())
                .stream()
                        .map(row -> new Found(kind, row.get("id", UUID.class), row.get("since", Instant.class)))
                        .toList();
    }
}
