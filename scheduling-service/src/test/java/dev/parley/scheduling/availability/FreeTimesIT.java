package dev.parley.scheduling.availability;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static dev.parley.scheduling.availability.AvailabilityIT.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class FreeTimesIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Scene scene;

    private final LocalDate monday = LocalDate.now(BERLIN).plusWeeks(5).with(TemporalAdjusters.next(DayOfWeek.MONDAY));

    @Test
    void times_suit_everybody_who_is_named() {
        Recruiter recruiter = scene.recruiter();
        UUID mornings = interviewer(Map.of("weekly", List.of(row("MONDAY", "08:00", "12:00"))));
        UUID lateStarter =
                interviewer(Map.of("weekly", List.of(row("MONDAY", "10:00", "18:00")), "bufferAfter", "PT10M"));
        recruiter.scheduled(recruiter.ready(), at(monday, 11, 0).minusSeconds(1200 * 3), lateStarter);

        assertThat(starts(free(recruiter, "PT30M", "", mornings, lateStarter))).containsExactly(at(monday, 11, 30));
        assertThat(starts(free(recruiter, "PT30M", "", mornings))).hasSize(8).endsWith(at(monday, 11, 30));
        free(recruiter, "PT30M", "&atLeast=1", mornings, lateStarter)
                .then()
                .body("people", is(2))
                .body("items[0].startsAt", equalTo(text(at(monday, 8, 0))))
                .body("items[0].free", is(1))
                .body("items.find { it.startsAt == '" + text(at(monday, 11, 30)) + "' }.free", is(2))
                .body("more", is(false));
    }

    @Test
    void one_person_is_free_for_the_whole_time_not_two_in_turn() {
        Recruiter recruiter = scene.recruiter();
        UUID first = interviewer(Map.of("weekly", List.of(row("MONDAY", "08:00", "09:00"))));
        UUID second = interviewer(Map.of("weekly", List.of(row("MONDAY", "09:00", "10:00"))));
        assertThat(starts(free(recruiter, "PT1H", "&atLeast=1", first, second)))
                .containsExactly(at(monday, 8, 0), at(monday, 9, 0));
    }

    @Test
    void days_and_weeks_that_are_full_have_no_free_time() {
        Recruiter recruiter = scene.recruiter();
        UUID capped = interviewer(Map.of(
                "dailyCap", 1, "weekly", List.of(row("MONDAY", "08:00", "18:00"), row("TUESDAY", "08:00", "10:00"))));
        recruiter.scheduled(recruiter.ready(), at(monday, 9, 0), capped);
        String until = "&to=" + at(monday.plusDays(2), 0, 0);
        assertThat(starts(free(recruiter, "PT1H", until, capped)))
                .containsExactly(
                        at(monday.plusDays(1), 8, 0), at(monday.plusDays(1), 8, 30), at(monday.plusDays(1), 9, 0));
        set(capped, Map.of("weeklyCap", 1));
        assertThat(starts(free(recruiter, "PT1H", until, capped))).isEmpty();
    }

    @Test
    void what_is_shown_as_free_can_be_booked_and_what_is_not_cannot() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = interviewer(Map.of("bufferBefore", "PT15M", "bufferAfter", "PT5M"));
        recruiter.scheduled(recruiter.ready(), at(monday, 10, 0), interviewer);
        List<Instant> starts = starts(free(recruiter, "PT1H", "&step=PT5M&limit=1000", interviewer));
        for (Instant at = at(monday, 8, 30); at.isBefore(at(monday, 12, 0)); at = at.plusSeconds(300)) {
            boolean booked =
                    recruiter.schedule(recruiter.ready(), at, interviewer).statusCode() == 201;
            assertThat(starts.contains(at)).as("%s", at).isEqualTo(booked);
            if (booked) {
                break;
            }
        }
        assertThat(starts).contains(at(monday, 11, 20)).doesNotContain(at(monday, 11, 15), at(monday, 8, 45));
    }

    @Test
    void an_interviewer_who_has_set_nothing_is_offered_in_office_hours_of_their_own_zone() {
        Recruiter recruiter = scene.recruiter();
        UUID unset = scene.interviewer();
        assertThat(starts(free(recruiter, "PT1H", "&step=PT1H", unset)))
                .hasSize(8)
                .startsWith(at(monday, 9, 0))
                .endsWith(at(monday, 16, 0));
        assertThat(starts(free(recruiter, "PT1H", "&step=PT1H&earlyAndLate=true", unset)))
                .hasSize(24);
        recruiter.schedule(recruiter.ready(), at(monday, 20, 0), unset).then().statusCode(201);
    }

    @Test
    void nobody_is_offered_a_weekend_unless_they_work_then() {
        Recruiter recruiter = scene.recruiter();
        String weekend = "&from=" + at(monday.minusDays(2), 0, 0) + "&to=" + at(monday, 0, 0);
        String query = "/interviewers/free?zone=Europe/Berlin" + weekend + "&interviewerIds=";
        recruiter.get(query + scene.interviewer()).then().body("items", hasSize(0));
        UUID onSundays = interviewer(Map.of("weekly", List.of(row("SUNDAY", "10:00", "12:00"))));
        recruiter.get(query + onSundays).then().body("items", hasSize(3));
    }

    @Test
    void the_candidates_day_is_respected_unless_early_and_late_times_are_asked_for() {
        Recruiter recruiter = scene.recruiter();
        UUID unset = scene.interviewer();
        UUID anyTime = interviewer(Map.of("weekly", List.of()));
        ZoneId kolkata = ZoneId.of("Asia/Kolkata");
        for (UUID person : List.of(unset, anyTime)) {
            List<Instant> starts = starts(free(recruiter, "PT45M", "&candidateZone=Asia/Kolkata", person));
            assertThat(starts).isNotEmpty().allSatisfy(start -> {
                assertThat(start.atZone(kolkata).toLocalTime()).isAfterOrEqualTo(LocalTime.of(8, 0));
                assertThat(start.plusSeconds(45 * 60).atZone(kolkata).toLocalTime())
                        .isBetween(LocalTime.of(8, 45), LocalTime.of(20, 0));
            });
        }
        assertThat(starts(free(recruiter, "PT45M", "&candidateZone=Asia/Kolkata&earlyAndLate=true", unset)))
                .contains(at(monday, 0, 0), at(monday, 23, 0));
        // Honolulu sleeps while Berlin works.
        assertThat(starts(free(recruiter, "PT45M", "&candidateZone=Pacific/Honolulu", unset)))
                .isEmpty();
    }

    @Test
    void a_search_says_what_is_wrong_with_it() {
        Recruiter recruiter = scene.recruiter();
        for (String query : List.of(
                "duration=PT1M",
                "duration=PT9H",
                "step=PT7M",
                "to=" + Instant.now().plusSeconds(9_000_000),
                "from=2030-01-02T00:00:00Z&to=2030-01-01T00:00:00Z",
                "zone=Mars/Base",
                "candidateZone=Mars/Base",
                "interviewerIds=" + UUID.randomUUID())) {
            assertThat(recruiter.get("/interviewers/free?" + query).statusCode())
                    .as(query)
                    .isEqualTo(400);
        }
    }

    @Test
    void the_load_of_a_time_is_counted_by_days_and_weeks() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = interviewer(Map.of("dailyCap", 4));
        recruiter.scheduled(recruiter.ready(), at(monday, 9, 0), interviewer);
        recruiter.scheduled(recruiter.ready(), at(monday, 23, 30), interviewer);
        recruiter.scheduled(recruiter.ready(), at(monday.plusDays(7), 9, 0), interviewer);
        String mine = "items.find { it.id == '" + interviewer + "' }";
        recruiter
                .get("/interviewers/load?from=" + at(monday, 0, 0) + "&to=" + at(monday.plusDays(14), 0, 0))
                .then()
                .statusCode(200)
                .body(mine + ".interviews", is(3))
                .body(mine + ".minutes", is(180))
                .body(mine + ".dailyCap", is(4))
                .body(mine + ".days.interviews", equalTo(List.of(2, 1)))
                .body(
                        mine + ".weeks.from",
                        equalTo(List.of(monday.toString(), monday.plusDays(7).toString())));
        scene.as(interviewer, "interviewer").get("/interviewers/load").then().statusCode(403);
    }

    @Test
    void the_time_of_others_is_busy_or_away_and_no_more_is_said() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = interviewer(Map.of("weekly", List.of(row("MONDAY", "08:00", "18:00"))));
        recruiter.scheduled(recruiter.ready(), at(monday, 9, 0), interviewer);
        String path = "/interviewers/busy?interviewerIds=" + interviewer + "&from=" + at(monday, 0, 0) + "&to="
                + at(monday.plusDays(1), 0, 0);

        scene.recruiter()
                .get(path)
                .then()
                .statusCode(200)
                .body("items.kind", equalTo(List.of("AWAY", "AWAY", "BUSY")))
                .body("items[1].startsAt", equalTo(text(at(monday, 18, 0))))
                .body("items[2].startsAt", equalTo(text(at(monday, 9, 0))))
                .body("items[2].endsAt", equalTo(text(at(monday, 10, 0))));
        for (Recruiter knows : List.of(recruiter, scene.admin(), scene.as(interviewer, "interviewer"))) {
            knows.get(path).then().body("items.kind", equalTo(List.of("AWAY", "AWAY")));
        }
        recruiter.get("/interviewers/busy?from=" + at(monday, 0, 0)).then().statusCode(400);
    }

    @Test
    void suggestions_are_free_then_and_leave_out_who_is_asked_already() {
        Recruiter recruiter = scene.recruiter();
        UUID idle = scene.interviewer();
        UUID asked = scene.interviewer();
        recruiter
                .get("/interviewers/suggestions?limit=100&startsAt=" + at(monday, 9, 0) + "&endsAt=" + at(monday, 10, 0)
                        + "&except=" + asked)
                .then()
                .statusCode(200)
                .body("items.id", hasItem(idle.toString()))
                .body("items.id", not(hasItem(asked.toString())))
                .body("items[0].load", is(0));
        recruiter
                .get("/interviewers/suggestions?startsAt=" + at(monday, 9, 0))
                .then()
                .statusCode(400);
        recruiter
                .get("/interviewers/suggestions?startsAt=" + at(monday, 9, 0) + "&endsAt=" + at(monday, 9, 0))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
    }

    private Response free(Recruiter recruiter, String duration, String more, UUID... interviewers) {
        StringBuilder query =
                new StringBuilder("?zone=Europe/Berlin&from=" + at(monday, 0, 0) + "&duration=" + duration);
        if (!more.contains("&to=")) {
            query.append("&to=").append(at(monday.plusDays(1), 0, 0));
        }
        for (UUID interviewer : interviewers) {
            query.append("&interviewerIds=").append(interviewer);
        }
        Response answer = recruiter.get("/interviewers/free" + query + more);
        answer.then().statusCode(200);
        return answer;
    }

    private static List<Instant> starts(Response answer) {
        return answer.jsonPath().getList("items.startsAt", String.class).stream()
                .map(Instant::parse)
                .toList();
    }

    private UUID interviewer(Map<String, Object> limits) {
        UUID id = scene.interviewer();
        set(id, limits);
        return id;
    }

    private void set(UUID id, Map<String, Object> limits) {
        Map<String, Object> body = new HashMap<>(limits);
        body.put("zone", BERLIN.getId());
        scene.as(id, "interviewer")
                .put("/interviewers/me/availability", body)
                .then()
                .statusCode(200);
    }

    private static String text(Instant at) {
        return at.toString().replace("Z", ".000Z");
    }

    private static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(BERLIN).toInstant();
    }
}
