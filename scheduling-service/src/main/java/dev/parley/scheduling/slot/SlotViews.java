package dev.parley.scheduling.slot;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.shared.Sql;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
public class SlotViews {

    private static final String INTERESTS = """
            SELECT s.id, (SELECT count(DISTINCT h.interview_id) FROM slot_hold h
                          WHERE h.slot_id = s.id AND h.expires_at > :now),
                   (SELECT count(*) FROM waiting_slot w WHERE w.slot_id = s.id)
            FROM unnest(:slots) AS s (id)""";

    private final Slots slots;
    private final StaffMembers people;
    private final Sql sql;
    private final InstantSource clock;

    SlotViews(Slots slots, StaffMembers people, Sql sql, InstantSource clock) {
        this.slots = slots;
        this.people = people;
        this.sql = sql;
        this.clock = clock;
    }

    @Transactional
    SlotResponse byId(UUID id) {
        return of(slots.byId(id));
    }

    SlotResponse of(Slot slot) {
        return of(slot, interest(slot));
    }

    public SlotResponse of(Slot slot, Interest interest) {
        return SlotResponse.of(slot, people.byIds(slot.interviewerIds()), interest);
    }

    public Interest interest(Slot slot) {
        return interests(List.of(slot)).get(slot.id());
    }

    @Transactional
    Page<SlotResponse> page(SlotFilter filter, PageRequest page) {
        Page<Slot> found = slots.page(filter, clock.instant(), page);
        return new Page<>(of(found.items()), found.pagination(), null);
    }

    List<SlotResponse> of(List<Slot> found) {
        Set<UUID> ids =
                found.stream().flatMap(slot -> slot.interviewerIds().stream()).collect(Collectors.toSet());
        Map<UUID, StaffMember> known = people.byIds(ids);
        Map<UUID, Interest> interests = interests(found);
        return found.stream()
                .map(slot -> SlotResponse.of(slot, known, interests.get(slot.id())))
                .toList();
    }

    private Map<UUID, Interest> interests(List<Slot> found) {
        return sql
                .of(INTERESTS)
                .with("now", clock.instant())
                .with("slots", found.stream().map(Slot::id).toArray(UUID[]::new))
                .list(row -> Map.entry(Sql.uuid(row, 1), new Interest(row.getInt(2), row.getInt(3))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
