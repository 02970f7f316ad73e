package dev.parley.scheduling.availability;

import jakarta.enterprise.context.ApplicationScoped;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Hours in which times are proposed where nobody has said when they work. They refuse no booking. */
@ApplicationScoped
class UsualHours {

    private final Map<DayOfWeek, List<Hours>> interviewers;
    private final Map<DayOfWeek, List<Hours>> candidates;
    private final Map<ZoneId, WorkingHours> byZone = new ConcurrentHashMap<>();

    UsualHours(FreeTimesSettings times) {
        interviewers = on(times.workingDays(), times.workingFrom(), times.workingUntil());
        candidates = on(List.of(DayOfWeek.values()), times.candidateFrom(), times.candidateUntil());
    }

    /** What they have set, else office hours by their own clock; the same object for all of a zone. */
    WorkingHours of(Availability person) {
        return person.isSet() ? person.hours() : ofInterviewersIn(person.zone());
    }

    WorkingHours ofInterviewersIn(ZoneId zone) {
        return byZone.computeIfAbsent(zone, z -> new WorkingHours(z, interviewers, Map.of()));
    }

    /** When a candidate there can be asked to talk. */
    WorkingHours ofCandidatesIn(ZoneId zone) {
        return new WorkingHours(zone, candidates, Map.of());
    }

    private static Map<DayOfWeek, List<Hours>> on(List<DayOfWeek> days, String from, String until) {
        List<Hours> hours = List.of(new Hours(minutes(from), minutes(until)));
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        days.forEach(day -> week.put(day, hours));
        return week;
    }

    private static int minutes(String time) {
        return Hours.minutes(time)
                .orElseThrow(() -> new IllegalArgumentException(
                        "parley.scheduling.free-times: " + time + " is no time of day; write HH:mm."));
    }
}
