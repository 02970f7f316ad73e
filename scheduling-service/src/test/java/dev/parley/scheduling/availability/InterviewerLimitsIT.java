package dev.parley.scheduling.availability;

import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static dev.parley.scheduling.availability.AvailabilityIT.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class InterviewerLimitsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Scene scene;

    @Inject
    LeastLoaded leastLoaded;

    /** A Monday within the ninety days. */
    private final LocalDate monday = LocalDate.now(BERLIN).plusWeeks(3).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Test
    void buffers_are_kept_free_on_both_sides() {
        UUID interviewer = interviewer(Map.of("bufferBefore", "PT15M", "bufferAfter", "PT30M"));
        Recruiter recruiter = scene.recruiter();
        recruiter.scheduled(recruiter.ready(), at(monday, 10), interviewer);
        Instant earliest = at(monday, 11).plus(Duration.ofMinutes(45));
        Instant latest = at(monday, 8).plus(Duration.ofMinutes(15));

        refused(recruiter.schedule(recruiter.ready(), earliest.minusMillis(1), interviewer), "interviewer-overlap");
        refused(recruiter.schedule(recruiter.ready(), latest.plusMillis(1), interviewer), "interviewer-overlap");
        recruiter.scheduled(recruiter.ready(), earliest, interviewer);
        recruiter.scheduled(recruiter.ready(), latest, interviewer);
    }

    @Test
    void interviews_that_stand_keep_the_time_they_took() {
        UUID interviewer = scene.interviewer();
        Recruiter recruiter = scene.recruiter();
        recruiter.scheduled(recruiter.ready(), at(monday, 10), interviewer);
        set(interviewer, Map.of("bufferBefore", "PT10M"));
        refused(recruiter.schedule(recruiter.ready(), at(monday, 11), interviewer), "interviewer-overlap");
        recruiter.scheduled(recruiter.ready(), at(monday, 9), interviewer);
    }

    @Test
    void a_slot_whose_buffer_is_taken_is_not_shown_as_free() {
        UUID interviewer = interviewer(Map.of("bufferBefore", "PT10M"));
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(1, at(monday, 11), interviewer);
        recruiter.scheduled(recruiter.ready(), at(monday, 10), interviewer);
        recruiter
                .get("/interviews/slots?free=true&interviewerId=" + interviewer)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        refused(recruiter.book(slot, recruiter.pending(recruiter.ready())), "interviewer-overlap");
    }

    @Test
    void the_least_loaded_of_those_who_are_free_comes_first() {
        Recruiter recruiter = scene.recruiter();
        UUID idle = scene.interviewer();
        UUID busy = scene.interviewer();
        UUID taken = scene.interviewer();
        UUID off = interviewer(Map.of("weekly", List.of(row("FRIDAY", "09:00", "17:00"))));
        UUID full = interviewer(Map.of("weeklyCap", 1));
        recruiter.scheduled(recruiter.ready(), at(monday, 10), taken);
        recruiter.scheduled(recruiter.ready(), at(monday, 12), busy);
        recruiter.scheduled(recruiter.ready(), at(monday.plusDays(3), 12), full);

        TimeRange time = new TimeRange(at(monday, 10), at(monday, 11));
        List<UUID> order =
                QuarkusTransaction.requiringNew().call(() -> leastLoaded.free(time, List.of(), 10_000)).stream()
                        .map(LeastLoaded.Choice::id)
                        .filter(List.of(idle, busy, taken, off, full)::contains)
                        .toList();
        assertThat(order).containsExactly(idle, busy);
        assertThat(QuarkusTransaction.requiringNew().call(() -> leastLoaded.free(time, List.of(idle), 10_000)))
                .extracting(LeastLoaded.Choice::id)
                .doesNotContain(idle)
                .contains(busy);
    }

    private UUID interviewer(Map<String, Object> limits) {
        UUID id = scene.interviewer();
        set(id, limits);
        return id;
    }

    private void set(UUID id, Map<String, Object> limits) {
        Map<String, Object> body = new java.util.HashMap<>(limits);
        body.put("zone", BERLIN.getId());
        scene.as(id, "interviewer")
                .put("/interviewers/me/availability", body)
                .then()
                .statusCode(200);
    }

    private static void refused(Response answer, String rule) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("/problems/interview-rules"))
                .body("errors.code", contains(rule));
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(BERLIN).toInstant();
    }
}
