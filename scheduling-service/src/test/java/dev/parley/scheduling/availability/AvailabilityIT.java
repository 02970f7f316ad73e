package dev.parley.scheduling.availability;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class AvailabilityIT {

    private static final String OWN = "/interviewers/me/availability";

    @Inject
    Scene scene;

    @Test
    void who_has_set_nothing_can_be_booked_at_any_time_and_is_told_when_times_are_proposed() {
        Recruiter interviewer = scene.as(scene.interviewer(), "interviewer");
        interviewer
                .get(OWN)
                .then()
                .statusCode(200)
                .body("zone", equalTo("Europe/Berlin"))
                .body("weekly", hasSize(0))
                .body("bufferBefore", equalTo("PT0S"))
                .body("dailyCap", nullValue())
                .body("version", equalTo(0))
                .body("usual.dayOfWeek", contains("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"))
                .body("usual.from", everyItem(equalTo("09:00")))
                .body("usual.to", everyItem(equalTo("17:00")));
        interviewer.put(OWN, Map.of("zone", "Europe/Berlin")).then().body("usual", nullValue());
    }

    @Test
    void what_is_set_replaces_what_was_set_and_a_recruiter_may_read_it() {
        UUID id = scene.interviewer();
        Recruiter interviewer = scene.as(id, "interviewer");
        interviewer
                .put(
                        OWN,
                        Map.of(
                                "zone",
                                "Asia/Kathmandu",
                                "weekly",
                                List.of(
                                        row("TUESDAY", "13:00", "24:00"),
                                        row("MONDAY", "09:00", "12:00"),
                                        row("MONDAY", "13:00", "17:30")),
                                "overrides",
                                List.of(
                                        Map.of("date", "2026-12-24", "off", true),
                                        Map.of("date", "2026-12-23", "from", "10:00", "to", "11:00")),
                                "bufferBefore",
                                "PT10M",
                                "bufferAfter",
                                "PT5M",
                                "dailyCap",
                                4,
                                "weeklyCap",
                                12))
                .then()
                .statusCode(200)
                .body("version", equalTo(1));

        scene.recruiter()
                .get("/interviewers/" + id + "/availability")
                .then()
                .statusCode(200)
                .body("zone", equalTo("Asia/Kathmandu"))
                .body("weekly.from", contains("09:00", "13:00", "13:00"))
                .body("weekly.to", contains("12:00", "17:30", "24:00"))
                .body("overrides.date", contains("2026-12-23", "2026-12-24"))
                .body("overrides[1].off", equalTo(true))
                .body("bufferAfter", equalTo("PT5M"))
                .body("weeklyCap", equalTo(12));
        interviewer.put(OWN, Map.of("zone", "UTC", "version", 1)).then().body("weekly", hasSize(0));
        interviewer
                .put(OWN, Map.of("zone", "UTC", "version", 1))
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems/stale-version"));
    }

    @Test
    void everything_wrong_is_named_at_once() {
        scene.as(scene.interviewer(), "interviewer")
                .put(
                        OWN,
                        Map.of(
                                "zone", "Europe/Berlin",
                                "weekly",
                                        List.of(
                                                row("MONDAY", "17:00", "09:00"), row("TUESDAY", "9", "25:00"),
                                                row("FRIDAY", "09:00", "12:00"), row("FRIDAY", "11:59", "13:00")),
                                "overrides",
                                        List.of(
                                                Map.of("date", "2026-12-24", "off", true),
                                                Map.of("date", "2026-12-24", "from", "10:00", "to", "11:00")),
                                "bufferBefore", "PT-1S",
                                "bufferAfter", "PT4H0.001S"))
                .then()
                .statusCode(400)
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "end-before-start",
                                "bad-time",
                                "bad-time",
                                "hours-overlap",
                                "off-with-hours",
                                "bad-buffer",
                                "bad-buffer"));
    }

    @Test
    void a_zone_that_does_not_exist_and_unknown_fields_are_refused() {
        Recruiter interviewer = scene.as(scene.interviewer(), "interviewer");
        interviewer.put(OWN, Map.of("zone", "Europe/Atlantis")).then().statusCode(400);
        interviewer.put(OWN, Map.of("zone", "+02:00")).then().statusCode(400);
        interviewer
                .put(OWN, Map.of("zone", "UTC", "personId", UUID.randomUUID()))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
    }

    @Test
    void others_are_changed_by_admins_alone() {
        UUID id = scene.interviewer();
        String path = "/interviewers/" + id + "/availability";
        Map<String, Object> body = Map.of("zone", "UTC", "dailyCap", 3);
        scene.recruiter().put(path, body).then().statusCode(403);
        scene.as(scene.interviewer(), "interviewer").get(path).then().statusCode(403);
        scene.admin().put(path, body).then().statusCode(200).body("dailyCap", equalTo(3));
        scene.admin()
                .put("/interviewers/" + UUID.randomUUID() + "/availability", body)
                .then()
                .statusCode(404);
    }

    static Map<String, String> row(String day, String from, String to) {
        return Map.of("dayOfWeek", day, "from", from, "to", to);
    }
}
