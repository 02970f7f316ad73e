package dev.parley.scheduling.slot;

import dev.parley.scheduling.staff.NamedPerson;
import dev.parley.scheduling.staff.StaffMember;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * @param held seats kept for somebody who decides
 * @param free seats that anybody may take
 * @param waiting interviews that wait for a seat of it
 * @param seriesId of the weekly series it was made by, if any
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
        int waiting,
        SlotStatus status,
        @Nullable UUID seriesId,
        int version) {

    static SlotResponse of(Slot slot, Map<UUID, StaffMember> people, Interest interest) {
        return new SlotResponse(
                slot.id(),
                NamedPerson.of(slot.interviewerIds(), people),
                slot.time().startsAt(),
                slot.time().endsAt(),
                slot.zone(),
                slot.maxCandidates(),
                slot.currentBookings(),
                interest.kept(),
                slot.free(interest.kept()),
                interest.waiting(),
                slot.status(),
                slot.seriesId(),
                slot.version());
    }
}
