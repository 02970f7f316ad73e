package dev.parley.scheduling.availability;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.DayOfWeek;
import java.util.List;

/** Which times are proposed unless early and late ones are asked for; any other time can still be booked. */
@ConfigMapping(prefix = "parley.scheduling.free-times")
interface FreeTimesSettings {

    /** Days on which an interviewer who has set no hours works, by their own clock. */
    @WithDefault("MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY")
    List<DayOfWeek> workingDays();

    /** When such a day begins: {@code HH:mm}. */
    @WithDefault("09:00")
    String workingFrom();

    /** When such a day ends: {@code HH:mm}, 24:00 for midnight. */
    @WithDefault("17:00")
    String workingUntil();

    /** When a candidate's day begins, by their own clock: {@code HH:mm}. */
    @WithDefault("08:00")
    String candidateFrom();

    /** When a candidate's day ends: {@code HH:mm}, 24:00 for midnight. */
    @WithDefault("20:00")
    String candidateUntil();
}
