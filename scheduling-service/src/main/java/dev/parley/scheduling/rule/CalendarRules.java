package dev.parley.scheduling.rule;

import java.util.Set;

/** Rules about what else is in the calendars; each bean that implements this is asked about every plan. */
public interface CalendarRules {

    /** Names of the {@link SchedulingRules} that the plan breaks; the plan always has a time that runs forward. */
    Set<String> brokenBy(Plan plan);
}
