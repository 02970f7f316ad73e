package dev.parley.scheduling.dashboard;

import dev.parley.scheduling.dashboard.DashboardResponse.Need;
import dev.parley.scheduling.dashboard.DashboardResponse.Numbers;
import dev.parley.scheduling.dashboard.FindAttention.Found;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds by ids first, then reads each interview once. */
@ApplicationScoped
public class ShowDashboard {

    private final FindAttention findAttention;
    private final FindLists findLists;
    private final CountInterviews countInterviews;
    private final InterviewLines interviewLines;
    private final DashboardSettings settings;
    private final InstantSource clock;

    ShowDashboard(
            FindAttention findAttention,
            FindLists findLists,
            CountInterviews countInterviews,
            InterviewLines interviewLines,
            DashboardSettings settings,
            InstantSource clock) {
        this.findAttention = findAttention;
        this.findLists = findLists;
        this.countInterviews = countInterviews;
        this.interviewLines = interviewLines;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public DashboardResponse show(Staff by, ZoneId zone) {
        Instant now = clock.instant();
        OwnRows rows = OwnRows.of(by);
        Spans spans = Spans.at(now, zone);
        List<Found> found = findAttention.find(rows, now);
        List<UUID> day = findLists.ofDay(rows, spans.day());
        List<UUID> upcoming = findLists.upcoming(rows, now);
        List<UUID> completed = findLists.lately(rows, InterviewStatus.COMPLETED, now);
        List<UUID> noShows = findLists.lately(rows, InterviewStatus.NO_SHOW, now);
        Numbers numbers = countInterviews.count(rows, spans);

        Set<UUID> named = Stream.of(found.stream().map(Found::interviewId).toList(), day, upcoming, completed, noShows)
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Map<UUID, InterviewLine> lines = interviewLines.byIds(named);
        return new DashboardResponse(
                needs(found, lines),
                more(found),
                of(day, lines),
                of(upcoming, lines),
                of(completed, lines),
                of(noShows, lines),
                numbers,
                now,
                zone.getId());
    }

    private List<Need> needs(List<Found> found, Map<UUID, InterviewLine> lines) {
        return Arrays.stream(Attention.values())
                .flatMap(kind ->
                        found.stream().filter(each -> each.kind() == kind).limit(settings.listed()))
                .filter(each -> lines.containsKey(each.interviewId()))
                .map(each -> new Need(each.kind(), lines.get(each.interviewId()), each.since()))
                .toList();
    }

    private List<Attention> more(List<Found> found) {
        return Arrays.stream(Attention.values())
                .filter(kind ->
                        found.stream().filter(each -> each.kind() == kind).count() > settings.listed())
                .toList();
    }

    private static List<InterviewLine> of(List<UUID> ids, Map<UUID, InterviewLine> lines) {
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }
}
