package dev.parley.scheduling.availability;

import dev.parley.scheduling.rule.CalendarRules;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.SchedulingRules;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Judges a time by what its interviewers have set for themselves. */
@ApplicationScoped
class InterviewerLimits implements CalendarRules {

    private final Availabilities availabilities;
    private final Loads loads;

    InterviewerLimits(Availabilities availabilities, Loads loads) {
        this.availabilities = availabilities;
        this.loads = loads;
    }

    /**
     * In the transaction that books: whoever has set something is locked, so that two bookings never both count the
     * last interview of a day. Comes after the locks of slots and before claims.
     */
    @Override
    public Set<String> brokenBy(Plan plan) {
        Set<String> broken = new HashSet<>();
        for (Availability interviewer : availabilities.lockLimited(plan.interviewerIds())) {
            if (!interviewer.hours().include(plan.time())) {
                broken.add(SchedulingRules.OUTSIDE_WORKING_HOURS.name());
            }
            if (interviewer.hasCaps()) {
                count(interviewer, plan, broken);
            }
        }
        return broken;
    }

    private void count(Availability interviewer, Plan plan, Set<String> broken) {
        LocalDate day = interviewer.day(plan.time().startsAt());
        LocalDate monday = Availability.weekOf(day);
        Load load = loads.besides(
                        plan.interviewId(),
                        plan.slotKey(),
                        List.of(interviewer),
                        interviewer.days(monday, monday.plusWeeks(1)))
                .getOrDefault(interviewer.personId(), Load.NONE);
        if (interviewer.dayIsFull(load, day)) {
            broken.add(SchedulingRules.DAILY_CAP.name());
        }
        if (interviewer.weekIsFull(load, day)) {
            broken.add(SchedulingRules.WEEKLY_CAP.name());
        }
    }
}
