package dev.parley.scheduling.series;

import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.series.SeriesResponse.PlannedSlot;
import dev.parley.scheduling.series.SeriesResponse.SkippedDate;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.OfferedSlots;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Creates a slot on each date of a weekly pattern. Skips impossible dates and reports them. */
@ApplicationScoped
public class OfferSeries {

    private final Series series;
    private final OfferedSlots offeredSlots;
    private final Interviewers interviewers;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    OfferSeries(
            Series series,
            OfferedSlots offeredSlots,
            Interviewers interviewers,
            SchedulingSettings settings,
            InstantSource clock) {
        this.series = series;
        this.offeredSlots = offeredSlots;
        this.interviewers = interviewers;
        this.settings = settings;
        this.clock = clock;
    }

    public SeriesResponse offer(Staff by, SeriesRequest request) {
        check(request);
        List<UUID> panel = interviewers.known(request.interviewerIds());
        if (!by.mayOffer(panel)) {
            throw Invalid.field("interviewerIds", "not-yours", "must name only yourself");
        }
        List<Occurrence> occurrences = request.pattern().occurrences();
        if (occurrences.size() > WeeklyPattern.AT_MOST) {
            throw Invalid.field("until", "too-many", "makes more than " + WeeklyPattern.AT_MOST + " slots");
        }
        return Attempts.inTransaction(() -> offer(by, request, panel, occurrences));
    }

    private SeriesResponse offer(Staff by, SeriesRequest request, List<UUID> panel, List<Occurrence> occurrences) {
        Instant now = clock.instant();
        List<TimeRange> taken = offeredSlots.taken(panel, span(occurrences));
        List<SkippedDate> skipped = new ArrayList<>();
        List<Occurrence> possible = new ArrayList<>();
        for (Occurrence occurrence : occurrences) {
            String reason = reason(occurrence, taken, now);
            if (reason == null) {
                possible.add(occurrence);
            } else {
                skipped.add(new SkippedDate(occurrence.date(), reason));
            }
        }
        boolean makes = !request.isDryRun() && !possible.isEmpty();
        UUID seriesId = makes ? series.add(by.id(), request.pattern(), now) : null;
        List<PlannedSlot> slots = possible.stream()
                .map(o -> planned(
                        makes
                                ? offeredSlots.add(
                                        by.id(), seriesId, panel, o.time(), request.zone(), request.maxCandidates())
                                : null,
                        o))
                .toList();
        return new SeriesResponse(seriesId, request.isDryRun(), slots.size(), skipped, slots);
    }

    private static String reason(Occurrence occurrence, List<TimeRange> taken, Instant now) {
        if (occurrence.time() == null) {
            return "clock-gap";
        }
        if (occurrence.time().startsAt().isBefore(now)) {
            return "in-past";
        }
        return taken.stream().anyMatch(occurrence.time()::overlaps) ? "slot-overlap" : null;
    }

    private static TimeRange span(List<Occurrence> occurrences) {
        List<TimeRange> times = occurrences.stream()
                .map(Occurrence::time)
                .filter(t -> t != null)
                .toList();
        return times.isEmpty()
                ? null
                : new TimeRange(times.getFirst().startsAt(), times.getLast().endsAt());
    }

    private static PlannedSlot planned(UUID id, Occurrence o) {
        return new PlannedSlot(
                id, o.date(), o.time().startsAt(), o.time().endsAt(), o.offset().getId(), o.note());
    }

    private void check(SeriesRequest request) {
        if ((request.until() == null) == (request.count() == null)) {
            throw Invalid.field("until", "until-or-count", "must be given, or the number of slots, but not both");
        }
        if (request.until() != null && request.until().isBefore(request.from())) {
            throw Invalid.field("until", "before-from", "must not be before the first day");
        }
        if (request.until() != null && request.until().isAfter(request.from().plusYears(WeeklyPattern.AT_MOST_YEARS))) {
            throw Invalid.field("until", "too-far-ahead", "must be within a year after the first day");
        }
        Duration duration = request.duration();
        SchedulingSettings.Interviews limits = settings.interview();
        if (duration.compareTo(limits.shortest()) < 0 || duration.compareTo(limits.longest()) > 0) {
            throw Invalid.field("duration", "bad-duration", "makes the slots too short or too long");
        }
    }
}
