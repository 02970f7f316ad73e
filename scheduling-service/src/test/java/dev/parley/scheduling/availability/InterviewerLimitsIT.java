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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

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
    void an_interview_outside_of_working_hours_breaks_a_rule_to_the_millisecond() {
        UUID interviewer = interviewer(Map.of("weekly", List.of(row("MONDAY", "09:00", "17:00"))));
        Recruiter recruiter = scene.recruiter();

        refused(
                recruiter.schedule(recruiter.ready(), at(monday, 9).minusMillis(1), interviewer),
                "outside-working-hours");
        refused(
                recruiter.schedule(recruiter.ready(), at(monday, 16).plusMillis(1), interviewer),
                "outside-working-hours");
        refused(
                recruiter.schedule(recruiter.ready(), at(monday.plusDays(1), 10), interviewer),
                "outside-working-hours");
        recruiter.scheduled(recruiter.ready(), at(monday, 9), interviewer);
        recruiter.scheduled(recruiter.ready(), at(monday, 16), interviewer);
    }

    @Test
    void a_slot_outside_of_working_hours_is_not_booked_either() {
        UUID interviewer = interviewer(Map.of("overrides", List.of(Map.of("date", monday.toString(), "off", true))));
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(1, at(monday, 10), interviewer);
        UUID interview = recruiter.pending(recruiter.ready());
        refused(recruiter.book(slot, interview), "outside-working-hours");
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(0));
    }

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
    void a_slot_that_its_interviewer_would_not_take_is_not_shown_as_free() {
        UUID interviewer = interviewer(Map.of("dailyCap", 1, "weekly", List.of(row("MONDAY", "09:00", "17:00"))));
        Recruiter recruiter = scene.recruiter();
        UUID good = recruiter.slot(2, at(monday, 9), interviewer);
        recruiter.slot(1, at(monday, 17), interviewer);
        UUID later = recruiter.slot(1, at(monday, 14), interviewer);
        String free = "/interviews/slots?free=true&interviewerId=" + interviewer;

        recruiter.get(free).then().body("items.id", contains(good.toString(), later.toString()));
        recruiter.book(good, recruiter.pending(recruiter.ready())).then().statusCode(200);
        recruiter.get(free).then().body("items.id", contains(good.toString()));
        refused(recruiter.book(later, recruiter.pending(recruiter.ready())), "daily-cap");
    }

    @Test
    void a_day_has_as_many_interviews_as_its_interviewer_takes_counted_in_their_zone() {
        UUID interviewer = interviewer(Map.of("dailyCap", 2));
        Recruiter recruiter = scene.recruiter();
        recruiter.scheduled(recruiter.ready(), at(monday, 0), interviewer);
        UUID second = recruiter.scheduled(recruiter.ready(), at(monday, 22), interviewer);

        refused(recruiter.schedule(recruiter.ready(), at(monday, 23), interviewer), "daily-cap");
        recruiter.scheduled(recruiter.ready(), at(monday.plusDays(1), 0), interviewer);
        recruiter
                .put(
                        "/interviews/" + second,
                        Map.of(
                                "startsAt",
                                at(monday, 12).toString(),
                                "endsAt",
                                at(monday, 13).toString()))
                .then()
                .statusCode(200);
        recruiter
                .post("/interviews/" + second + "/cancel", Map.of("reason", "ill"))
                .then()
                .statusCode(200);
        recruiter.scheduled(recruiter.ready(), at(monday, 23), interviewer);
    }

    @Test
    void a_week_runs_from_monday_to_sunday() {
        UUID interviewer = interviewer(Map.of("weeklyCap", 1));
        Recruiter recruiter = scene.recruiter();
        recruiter.scheduled(recruiter.ready(), at(monday, 10), interviewer);
        refused(recruiter.schedule(recruiter.ready(), at(monday.plusDays(6), 22), interviewer), "weekly-cap");
        recruiter.scheduled(recruiter.ready(), at(monday.plusDays(7), 0), interviewer);
        recruiter.scheduled(recruiter.ready(), at(monday.minusDays(1), 22), interviewer);
    }

    @Test
    void the_candidates_of_one_group_slot_are_one_interview_of_the_day() {
        UUID interviewer = interviewer(Map.of("dailyCap", 1));
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(3, at(monday, 10), interviewer);
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);
        refused(recruiter.schedule(recruiter.ready(), at(monday, 14), interviewer), "daily-cap");
    }

    @Test
    void of_ten_who_book_the_last_interviews_of_a_day_at_once_as_many_as_allowed_get_one() throws Exception {
        UUID interviewer = interviewer(Map.of("dailyCap", 3));
        Recruiter recruiter = scene.recruiter();
        List<Scene.Match> matches = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            matches.add(recruiter.ready());
        }
        List<Future<Response>> running = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(10)) {
            for (int i = 0; i < 10; i++) {
                int hour = 8 + i;
                running.add(
                        threads.submit(() -> recruiter.schedule(matches.get(hour - 8), at(monday, hour), interviewer)));
            }
        }
        List<Integer> statuses = new ArrayList<>();
        for (Future<Response> answer : running) {
            statuses.add(answer.get().statusCode());
        }
        assertThat(statuses)
                .containsOnly(201, 422)
                .filteredOn(status -> status == 201)
                .hasSize(3);
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
