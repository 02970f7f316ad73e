package dev.parley.scheduling.selfservice;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.platform.time.Zones;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the candidate may choose from, on the clocks of their zone. */
@ApplicationScoped
class ShowFreeSlots {

    private final FindGuest findGuest;
    private final FreeSlots freeSlots;
    private final InterviewerZones interviewerZones;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    ShowFreeSlots(
            FindGuest findGuest,
            FreeSlots freeSlots,
            InterviewerZones interviewerZones,
            SchedulingSettings settings,
            InstantSource clock) {
        this.findGuest = findGuest;
        this.freeSlots = freeSlots;
        this.interviewerZones = interviewerZones;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    Page<FreeSlotResponse> page(UUID interviewId, FreeSlotFilter filter, PageRequest page) {
        Interview interview = findGuest.interview(interviewId);
        ZoneId zone = filter.zone() == null ? zoneOf(interview) : ZoneId.of(filter.zone());
        Page<FreeSlot> found =
                freeSlots.page(interview, window(interview.job()).within(filter.from(), filter.to()), page);
        Map<UUID, String> zones = zonesOf(found.items());
        return found.map(slot -> FreeSlotResponse.of(slot, zones.get(slot.id()), zone));
    }

    /** Instead of one that is gone; after the transaction that was refused, or within it when it goes on. */
    List<FreeSlotResponse> near(UUID interviewId, UUID slotId, int atMost) {
        return Attempts.inTransaction(() -> {
            Interview interview = findGuest.interview(interviewId);
            ZoneId zone = zoneOf(interview);
            List<FreeSlot> nearest = freeSlots.nearest(interview, window(interview.job()), slotId, atMost);
            Map<UUID, String> zones = zonesOf(nearest);
            return nearest.stream()
                    .map(slot -> FreeSlotResponse.of(slot, zones.get(slot.id()), zone))
                    .toList();
        });
    }

    private ZoneId zoneOf(Interview interview) {
        return Zones.of(interview.candidate().zone(), settings.defaultZone());
    }

    private Map<UUID, String> zonesOf(List<FreeSlot> slots) {
        return interviewerZones.ofSlots(slots.stream().map(FreeSlot::id).toList());
    }

    private ChoiceWindow window(Job job) {
        SchedulingSettings.Interviews limits = settings.interview();
        Instant now = clock.instant();
        return new ChoiceWindow(
                now.plus(job.minimumNotice().orElse(limits.minimumNotice())),
                now.plus(limits.maximumAhead()),
                limits.shortest(),
                limits.longest());
    }
}
