package dev.parley.scheduling.selfservice;

import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
class FreeSlotsIT {

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_candidate_sees_the_slots_of_those_who_are_offered_and_of_nobody_else() {
        Recruiter recruiter = scene.recruiter();
        UUID offered = scene.interviewer();
        UUID other = scene.interviewer();
        UUID mine = recruiter.slot(2, Scene.inHours(30), offered);
        recruiter.slot(1, Scene.inHours(31), other);
        recruiter.slot(1, Scene.inHours(32), offered, other);

        shows(choosing(recruiter, recruiter.ready(), offered), mine);
    }

    @Test
    void an_interview_that_names_its_panel_keeps_all_of_it() {
        Recruiter recruiter = scene.recruiter();
        UUID one = scene.interviewer();
        UUID two = scene.interviewer();
        recruiter.slot(1, Scene.inHours(30), one);
        UUID both = recruiter.slot(1, Scene.inHours(31), two, one);
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("interviewerIds", List.of(one, two));

        shows(Recruiter.created(recruiter.post("/interviews", body)), both);
    }

    @Test
    void slots_of_the_same_time_are_shown_once() {
        Recruiter recruiter = scene.recruiter();
        UUID one = scene.interviewer();
        UUID two = scene.interviewer();
        Instant start = Scene.inHours(30);
        recruiter.slot(1, start, one);
        UUID roomier = recruiter.slot(3, start, two);

        shows(choosing(recruiter, recruiter.ready(), one, two), roomier);
    }

    @Test
    void what_is_full_closed_or_taken_by_either_side_is_not_shown() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Match match = recruiter.ready();
        UUID full = recruiter.slot(1, Scene.inHours(30), interviewer);
        recruiter.book(full, recruiter.pending(recruiter.ready())).then().statusCode(200);
        UUID closed = recruiter.slot(1, Scene.inHours(32), interviewer);
        recruiter
                .put("/interviews/slots/" + closed, Map.of("closed", true))
                .then()
                .statusCode(200);
        recruiter.slot(1, Scene.inHours(34), interviewer);
        recruiter.scheduled(recruiter.ready(), Scene.inHours(34).plusSeconds(1800), interviewer);
        recruiter.slot(1, Scene.inHours(36), interviewer);
        recruiter.scheduled(match, Scene.inHours(36).plusSeconds(1800), scene.interviewer());
        UUID free = recruiter.slot(1, Scene.inHours(38), interviewer);

        shows(choosing(recruiter, match, interviewer), free);
    }

    @Test
    void hours_caps_and_buffers_of_the_interviewers_are_kept() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        LocalDate day = LocalDate.ofInstant(Scene.inHours(24 * 5), ZoneOffset.UTC);
        recruiter.slot(1, at(day, 6), interviewer);
        UUID inTime = recruiter.slot(1, at(day, 10), interviewer);
        recruiter.slot(1, at(day.plusDays(1), 9), interviewer);
        recruiter.slot(1, at(day.plusDays(2), 12), interviewer);
        UUID interview = choosing(recruiter, recruiter.ready(), interviewer);
        scene.as(interviewer, "interviewer")
                .put(
                        "/interviewers/me/availability",
                        Map.of(
                                "zone", "UTC",
                                "weekly", everyDay("08:00", "18:00"),
                                "bufferBefore", "PT1H",
                                "bufferAfter", "PT0S",
                                "dailyCap", 1))
                .then()
                .statusCode(200);
        recruiter.scheduled(recruiter.ready(), at(day.plusDays(1), 16), interviewer);
        recruiter.scheduled(recruiter.ready(), at(day.plusDays(2), 10).plusSeconds(1800), interviewer);

        shows(interview, inTime);
    }

    private static List<Map<String, String>> everyDay(String from, String to) {
        return Stream.of(DayOfWeek.values())
                .map(day -> Map.of("dayOfWeek", day.name(), "from", from, "to", to))
                .toList();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 1", "1, 0"})
    void a_slot_is_shown_as_long_as_its_notice_is_long_enough(long millis, int shown) {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(30);
        recruiter.slot(1, start, interviewer);
        UUID interview = choosing(recruiter, recruiter.ready(), interviewer);

        clock.set(start.minus(Duration.ofHours(2)).plusMillis(millis));

        guests.of(interview).freeSlots().then().body("items", hasSize(shown));
    }

    @Test
    void the_range_is_half_open_and_the_zone_decides_the_clock_that_is_read() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Instant.parse("2026-01-01T00:00:00Z")
                .plus(Duration.ofDays(Duration.between(Instant.parse("2026-01-01T00:00:00Z"), Scene.inHours(48))
                        .toDays()))
                .plus(Duration.ofHours(21));
        UUID slot = recruiter.slot(1, start, interviewer);
        var guest = guests.of(choosing(recruiter, recruiter.ready(), interviewer));

        JsonPath shown = guest.get("/free-slots?from=" + start + "&to=" + start.plusMillis(1) + "&zone=Asia/Kathmandu")
                .then()
                .statusCode(200)
                .body("items.id", contains(slot.toString()))
                .extract()
                .jsonPath();
        assertThat(Instant.parse(shown.getString("items[0].startsAt"))).isEqualTo(start);
        assertThat(OffsetDateTime.parse(shown.getString("items[0].localStartsAt")))
                .isEqualTo(start.atOffset(ZoneOffset.ofHoursMinutes(5, 45)));
        guest.get("/free-slots?to=" + start).then().body("items", hasSize(0));
        guest.get("/free-slots?from=" + start.plusMillis(1)).then().body("items", hasSize(0));
        guest.get("/free-slots?zone=Europe/Atlantis").then().statusCode(400);
        guest.get("/free-slots?zone=%2B02:00").then().statusCode(400);
    }

    @Test
    void a_time_names_the_zone_of_its_interviewers_not_that_of_the_slot() {
        Recruiter recruiter = scene.recruiter();
        UUID tokyo = scene.interviewer();
        scene.as(tokyo, "interviewer")
                .put("/interviewers/me/availability", Map.of("zone", "Asia/Tokyo"))
                .then()
                .statusCode(200);
        recruiter.slot(1, Scene.inHours(30), tokyo);
        recruiter.slot(1, Scene.inHours(40), tokyo, scene.interviewer());
        UUID both = Recruiter.created(recruiter.post("/interviews", panelOf(recruiter, tokyo)));

        guests.of(choosing(recruiter, recruiter.ready(), tokyo))
                .freeSlots()
                .then()
                .body("items.zone", contains("Europe/Berlin"))
                .body("items.interviewerZone", contains("Asia/Tokyo"));
        guests.of(both).show().then().body("interviewerZone", equalTo("Asia/Tokyo"));
    }

    private static Map<String, Object> panelOf(Recruiter recruiter, UUID interviewer) {
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("interviewerIds", List.of(interviewer));
        return body;
    }

    private UUID choosing(Recruiter recruiter, Match match, UUID... interviewers) {
        Map<String, Object> body = Recruiter.body(match);
        body.put("slotInterviewerIds", interviewers);
        return Recruiter.created(recruiter.post("/interviews", body));
    }

    private void shows(UUID interview, UUID slot) {
        guests.of(interview).freeSlots().then().statusCode(200).body("items.id", contains(slot.toString()));
    }
}
