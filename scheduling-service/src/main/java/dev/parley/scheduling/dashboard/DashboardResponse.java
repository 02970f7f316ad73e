package dev.parley.scheduling.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What needs the viewer, what is next and what was.
 *
 * @param more kinds of which there is more than listed
 * @param day  the interviews of the viewer's day in order
 * @param zone whose days these are
 */
public record DashboardResponse(
        List<Need> needsAttention,
        List<Attention> more,
        List<InterviewLine> day,
        List<InterviewLine> upcoming,
        List<InterviewLine> completed,
        List<InterviewLine> noShows,
        Numbers numbers,
        Instant now,
        String zone) {

    /** @param since when it began to need attention; of what is ahead: when it starts */
    public record Need(Attention kind, InterviewLine interview, Instant since) {}

    /**
     * @param thisWeek     interviews of the running week, from Monday
     * @param completed7d  held within the last seven days, today among them
     * @param completedPrevious7d the same of the seven days before
     * @param pending      without a time
     * @param trend        the last fourteen days, oldest first
     */
    public record Numbers(
            int today,
            int thisWeek,
            int lastWeek,
            int completed7d,
            int completedPrevious7d,
            int noShow7d,
            int noShowPrevious7d,
            long pending,
            List<DayCount> trend) {}

    public record DayCount(LocalDate day, int completed, int noShow) {}
}
