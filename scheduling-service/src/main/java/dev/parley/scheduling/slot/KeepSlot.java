package dev.parley.scheduling.slot;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Creates and changes slots. */
@ApplicationScoped
public class KeepSlot {

    private final Slots slots;
    private final Interviewers interviewers;
    private final Holds holds;
    private final SchedulingSettings settings;
    private final Event<SeatFreed> freed;
    private final Event<SlotTakenBack> taken;
    private final InstantSource clock;

    KeepSlot(
            Slots slots,
            Interviewers interviewers,
            Holds holds,
            SchedulingSettings settings,
            Event<SeatFreed> freed,
            Event<SlotTakenBack> taken,
            InstantSource clock) {
        this.slots = slots;
        this.interviewers = interviewers;
        this.holds = holds;
        this.settings = settings;
        this.freed = freed;
        this.taken = taken;
        this.clock = clock;
    }

    public UUID offer(Staff by, SlotRequest request) {
        List<UUID> panel = interviewers.known(request.interviewerIds());
        if (!by.mayOffer(panel)) {
            throw Invalid.field("interviewerIds", "not-yours", "must name only yourself");
        }
        TimeRange time = checked(new TimeRange(request.startsAt(), request.endsAt()));
        return Attempts.inTransaction(() -> {
            Slot slot = new Slot(by.id(), null, time, request.zone(), request.maxCandidates(), clock.instant());
            slots.persist(slot);
            slots.setInterviewers(slot, panel);
            return slot.id();
        });
    }

    public void change(Staff by, UUID id, SlotChangeRequest request, Integer expectedVersion) {
        Attempts.inTransaction(() -> changed(by, id, request, expectedVersion));
    }

    /** In the caller's transaction. */
    public void changed(Staff by, UUID id, SlotChangeRequest request, Integer expectedVersion) {
        Slot slot = slots.lockOwned(by, id);
        slot.expect(expectedVersion);
        slot.mustNotBeCancelled();
        TimeRange time = new TimeRange(
                request.startsAt() == null ? slot.time().startsAt() : request.startsAt(),
                request.endsAt() == null ? slot.time().endsAt() : request.endsAt());
        boolean moves = !time.equals(slot.time());
        int free = slot.free(kept(id));
        slot.move(moves ? checked(time) : time, request.zone() == null ? slot.zone() : request.zone());
        if (request.maxCandidates() != null) {
            slot.resize(request.maxCandidates(), kept(id));
        }
        if (request.closed() != null) {
            slot.close(request.closed());
        }
        if (moves) {
            slots.setInterviewers(slot, slot.interviewerIds());
            taken.fire(new SlotTakenBack(id));
        }
        slots.flush();
        if (slot.free(kept(id)) > free) {
            freed.fire(new SeatFreed(id));
        }
    }

    private int kept(UUID id) {
        return holds.perSlot(List.of(id), clock.instant()).getOrDefault(id, 0);
    }

    private TimeRange checked(TimeRange time) {
        if (time.startsAt().isBefore(clock.instant())) {
            throw Invalid.field("startsAt", "in-past", "must not be in the past");
        }
        SchedulingSettings.Interviews limits = settings.interview();
        if (time.length().compareTo(limits.shortest()) < 0 || time.length().compareTo(limits.longest()) > 0) {
            throw Invalid.field("endsAt", "bad-duration", "makes the slot too short or too long");
        }
        return time;
    }
}
