package dev.parley.scheduling.rule;

import java.util.Set;

/** Rules about the hours and limits that interviewers set. They do not check whether interviewers are busy. */
public interface CalendarRules {

    /** Names of the {@link SchedulingRules} that the plan breaks; the plan always has a time that runs forward. */
    Set<String> brokenBy(Plan plan);
}
