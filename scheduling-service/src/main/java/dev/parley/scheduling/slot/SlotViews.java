package dev.parley.scheduling.slot;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.hold.Holds;
import dev.parley.scheduling.person.People;
import dev.parley.scheduling.person.Person;
import dev.parley.scheduling.waitlist.WaitingCounts;
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
    private final WaitingCounts waitingCounts;
    private final InstantSource clock;

    SlotViews(Slots slots, People people, Holds holds, WaitingCounts waitingCounts, InstantSource clock) {
        this.slots = slots;
        this.people = people;
        this.holds = holds;
        this.waitingCounts = waitingCounts;
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
        List<UUID> slotIds = found.stream().map(Slot::id).toList();
        Map<UUID, Integer> kept = holds.perSlot(slotIds, clock.instant());
        Map<UUID, Integer> waiting = waitingCounts.perSlot(slotIds);
        return found.stream()
                .map(slot -> SlotResponse.of(
                        slot, known, kept.getOrDefault(slot.id(), 0), waiting.getOrDefault(slot.id(), 0)))
                .toList();
    }
}
