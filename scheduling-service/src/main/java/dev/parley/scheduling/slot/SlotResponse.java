package dev.parley.scheduling.slot;

import dev.parley.scheduling.person.NamedPerson;
import dev.parley.scheduling.person.Person;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param held seats kept for somebody who decides
 * @param free seats that anybody may take
 */
public record SlotResponse(
        UUID id,
        List<NamedPerson> interviewers,
        Instant startsAt,
        Instant endsAt,
        String zone,
        int maxCandidates,
        int currentBookings,
        int held,
        int free,
        SlotStatus status,
        int version) {

    static SlotResponse of(Slot slot, Map<UUID, Person> people, int held) {
        return new SlotResponse(
                slot.id(),
                NamedPerson.of(slot.interviewerIds(), people),
                slot.time().startsAt(),
                slot.time().endsAt(),
                slot.zone(),
                slot.maxCandidates(),
                slot.currentBookings(),
                held,
                slot.free(held),
                slot.status(),
                slot.version());
    }
}
