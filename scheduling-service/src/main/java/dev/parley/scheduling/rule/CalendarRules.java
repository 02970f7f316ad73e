package dev.parley.scheduling.rule;

import java.util.Set;

/** What interviewers have set for themselves; whether they are taken is not asked here. */
public interface CalendarRules {

    /** Names of the {@link SchedulingRules} that the plan breaks; the plan always has a time that runs forward. */
    Set<String> brokenBy(Plan plan);
}
