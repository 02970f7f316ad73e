package dev.parley.scheduling.availability;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** What one interviewer holds, by the days and weeks of their own calendar. */
public record LoadResponse(
        UUID id,
        String name,
        String zone,
        int interviews,
        long minutes,
        @Nullable Integer dailyCap,
        @Nullable Integer weeklyCap,
        List<Part> days,
        List<Part> weeks) {

    /** @param from the day, or the Monday of the week */
    @Schema(name = "LoadPart")
    public record Part(LocalDate from, int interviews, long minutes) {

        static Part of(LocalDate from, Load.Amount amount) {
            return new Part(from, amount.interviews(), amount.minutes());
        }
    }

    static LoadResponse of(NamedAvailability person, Load load) {
        TreeMap<LocalDate, Load.Amount> weeks = new TreeMap<>();
        List<Part> days = new ArrayList<>();
        load.days().forEach((day, amount) -> {
            days.add(Part.of(day, amount));
            weeks.merge(Availability.weekOf(day), amount, Load.Amount::plus);
        });
        return new LoadResponse(
                person.id(),
                person.name(),
                person.availability().zone().getId(),
                load.total().interviews(),
                load.total().minutes(),
                person.availability().dailyCap(),
                person.availability().weeklyCap(),
                days,
                weeks.entrySet().stream()
                        .map(week -> Part.of(week.getKey(), week.getValue()))
                        .toList());
    }
}
