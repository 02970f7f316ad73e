package dev.parley.scheduling.slot;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.hold.Holds;
import dev.parley.scheduling.person.People;
import dev.parley.scheduling.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class SlotViews {

    private final Slots slots;
    private final People people;
    private final Holds holds;
    private final InstantSource clock;

    SlotViews(Slots slots, People people, Holds holds, InstantSource clock) {
        this.slots = slots;
        this.people = people;
        this.holds = holds;
        this.clock = clock;
    }

    @Transactional
    SlotResponse byId(UUID id) {
        return of(List.of(slots.byId(id))).getFirst();
    }

    @Transactional
    Page<SlotResponse> page(SlotFilter filter, PageRequest page) {
        Page<Slot> found = slots.page(filter, clock.instant(), page);
        return new Page<>(of(found.items()), found.pagination(), null);
    }

    List<SlotResponse> of(List<Slot> found) {
        Set<UUID> ids =
                found.stream().flatMap(slot -> slot.interviewerIds().stream()).collect(Collectors.toSet());
        Map<UUID, Person> known = people.byIds(ids);
        Map<UUID, Integer> kept = holds.perSlot(found.stream().map(Slot::id).toList(), clock.instant());
        return found.stream()
                .map(slot -> SlotResponse.of(slot, known, kept.getOrDefault(slot.id(), 0)))
                .toList();
    }
}
