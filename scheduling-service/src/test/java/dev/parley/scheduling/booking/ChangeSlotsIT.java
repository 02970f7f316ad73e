package dev.parley.scheduling.booking;

import dev.parley.contracts.Topics;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ChangeSlotsIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Inject
    Scene scene;

    Recruiter recruiter;
    UUID interviewer;
    UUID job;
    Instant start;

    @BeforeEach
    void aRecruiter() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        job = recruiter.job();
        // in the morning, so that what comes hours later is on the same day
        start = Scene.inHours(24 * 12)
                .atZone(BERLIN)
                .with(LocalTime.of(9, 0, 0, 1_000_000))
                .toInstant();
    }

    @Test
    void many_are_closed_opened_and_resized_and_one_bad_row_harms_no_other() {
        UUID first = recruiter.slot(2, start, interviewer);
        UUID second = recruiter.slot(2, start.plusSeconds(7200), interviewer);
        UUID foreign = scene.recruiter().slot(1, start, scene.interviewer());
        List<UUID> all = List.of(first, foreign, UUID.randomUUID(), second, first);

        bulk("close", all)
                .then()
                .statusCode(200)
                .body("done", equalTo(2))
                .body("failed", equalTo(2))
                .body("items.result", contains("done", "failed", "failed", "done"))
                .body("items[1].code", equalTo("not-found"));
        bulk("close", List.of(first)).then().body("unchanged", equalTo(1));
        bulk("open", List.of(first, second)).then().body("done", equalTo(2));
        bulk("capacity", List.of(first, second), "maxCandidates", 5).then().body("done", equalTo(2));
        recruiter
                .get("/interviews/slots/" + first)
                .then()
                .body("maxCandidates", equalTo(5))
                .body("status", equalTo("open"));
    }

    @Test
    void cancelled_for_good_the_time_is_the_interviewers_again() {
        UUID slot = recruiter.slot(1, start, interviewer);

        cancel(slot).then().statusCode(200).body("result", equalTo("done"));

        cancel(slot).then().statusCode(200).body("result", equalTo("unchanged"));
        recruiter.get("/interviews/slots/" + slot).then().body("status", equalTo("cancelled"));
        recruiter.get("/interviews/slots?interviewerId=" + interviewer).then().body("items", hasSize(0));
        recruiter
                .put("/interviews/slots/" + slot, Map.of("closed", false))
                .then()
                .statusCode(409);
        recruiter.book(slot, interview()).then().statusCode(409).body("type", equalTo("/problems/slot-closed"));
        recruiter.slot(1, start, interviewer);
    }

    @Test
    void who_booked_keeps_the_time_unless_said_otherwise() {
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = booked(slot);

        cancel(slot)
                .then()
                .body("bookings.interviewId", contains(interview.toString()))
                .body("bookings.effect", contains("kept"))
                .body("bookings.candidateName", contains("Asha Rao"));

        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("startsAt", equalTo(start.toString()));
    }

    @Test
    void who_booked_is_cancelled_with_a_reason_and_the_dry_run_said_so() {
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = booked(slot);
        cancel(slot, "booked", "cancel").then().statusCode(400).body("errors.field", hasItem("reason"));

        cancel(slot, "booked", "cancel", "reason", "Ina is ill", "dryRun", true)
                .then()
                .statusCode(200)
                .body("bookings.effect", contains("cancelled"));
        recruiter.get("/interviews/" + interview).then().body("status", equalTo("SCHEDULED"));
        recruiter.get("/interviews/slots/" + slot).then().body("status", equalTo("open"));

        cancel(slot, "booked", "cancel", "reason", "Ina is ill")
                .then()
                .statusCode(200)
                .body("bookings.effect", contains("cancelled"));
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("Ina is ill"));
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(0));
    }

    @Test
    void who_is_asked_again_keeps_the_time_until_they_choose_another() {
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = booked(slot);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            cancel(slot, "booked", "ask-again", "reason", "Ina travels")
                    .then()
                    .statusCode(200)
                    .body("bookings.effect", contains("asked"));

            var asked = requests.await(
                    event -> event.data().path("template").asText().equals("pick-a-time")
                            && event.data().path("subject").path("id").asText().equals(interview.toString()));
            assertThat(asked.data().path("validStates").get(0).asText()).isEqualTo("SCHEDULED");
            assertThat(asked.data().path("params").path("link").asText()).contains("then=time");
        }
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("startsAt", equalTo(start.toString()));
        UUID other = recruiter.slot(1, start.plusSeconds(7200), interviewer);
        recruiter.book(other, interview).then().statusCode(200);
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(0));
    }

    @Test
    void who_was_asked_again_is_not_mailed_twice_before_they_have_chosen() {
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = booked(slot);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            bulk("close", List.of(slot), "booked", "ask-again")
                    .then()
                    .body("items[0].bookings.effect", contains("asked"));
            bulk("close", List.of(slot), "booked", "ask-again")
                    .then()
                    .statusCode(200)
                    .body("items[0].bookings.effect", contains("asked-before"));
            UUID other = recruiter.slot(1, start.plusSeconds(7200), interviewer);
            recruiter.book(other, interview).then().statusCode(200);
            bulk("close", List.of(other), "booked", "ask-again")
                    .then()
                    .body("items[0].bookings.effect", contains("asked"));

            requests.await(2, event -> isAsked(event, interview));
            assertThat(requests.heardWithin(Duration.ofMillis(500)))
                    .filteredOn(event -> isAsked(event, interview))
                    .hasSize(2);
        }
    }

    @Test
    void the_same_request_with_the_same_key_changes_slots_and_mails_once() {
        UUID bad = UUID.randomUUID();
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = booked(slot);
        Map<String, Object> body =
                Map.of("action", "cancel", "slotIds", List.of(bad, slot), "booked", "ask-again", "reason", "Ill");
        String key = UUID.randomUUID().toString();
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            Response first = keyed(key, "/interviews/slots/bulk", body);
            Response again = keyed(key, "/interviews/slots/bulk", body);

            first.then().statusCode(200).body("items.result", contains("failed", "done"));
            again.then().statusCode(200).body("items[1].bookings.effect", contains("asked"));
            assertThat(again.asString()).isEqualTo(first.asString());
            recruiter.get("/interviews/slots/" + slot).then().body("status", equalTo("cancelled"));
            requests.await(event -> isAsked(event, interview));
            assertThat(requests.heardWithin(Duration.ofMillis(500)))
                    .filteredOn(event -> isAsked(event, interview))
                    .hasSize(1);
        }
        keyed(key, "/interviews/slots/bulk", Map.of("action", "open", "slotIds", List.of(slot)))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems/idempotency-key-reused"));
    }

    @Test
    void cancelling_one_slot_again_with_the_same_key_answers_the_same() {
        UUID slot = recruiter.slot(1, start, interviewer);
        String key = UUID.randomUUID().toString();
        keyed(key, "/interviews/slots/" + slot + "/cancel", Map.of())
                .then()
                .statusCode(200)
                .body("result", equalTo("done"));
        keyed(key, "/interviews/slots/" + slot + "/cancel", Map.of())
                .then()
                .statusCode(200)
                .body("result", equalTo("done"));
    }

    @Test
    void interviews_of_another_recruiter_are_theirs_to_decide() {
        UUID slot = recruiter.slot(2, start, interviewer);
        Recruiter other = scene.recruiter();
        UUID theirs = other.pending(other.ready());
        other.book(slot, theirs).then().statusCode(200);

        cancel(slot, "booked", "cancel", "reason", "ill")
                .then()
                .statusCode(200)
                .body("bookings.effect", contains("kept-not-yours"))
                .body("bookings[0].candidateName", nullValue());
        other.get("/interviews/" + theirs).then().body("status", equalTo("SCHEDULED"));
    }

    @Test
    void a_move_keeps_local_time_and_needs_the_bookings_settled() {
        UUID free = recruiter.slot(1, start, interviewer);
        UUID full = recruiter.slot(1, start.plusSeconds(7200), interviewer);
        UUID interview = booked(full);
        Instant nextDay = start.atZone(BERLIN).plusDays(1).toInstant();

        bulk("move", List.of(free, full), "days", 1)
                .then()
                .body("items.result", contains("done", "failed"))
                .body("items[0].startsAt", equalTo(nextDay.toString()))
                .body("items[1].code", equalTo("conflict"));
        bulk("move", List.of(full), "days", 1, "booked", "ask-again", "reason", "moved")
                .then()
                .body("items.result", contains("unchanged"))
                .body("items[0].bookings.effect", contains("asked"));
        bulk("move", List.of(full), "days", 1, "booked", "cancel", "reason", "moved")
                .then()
                .body("items.result", contains("done"));
        recruiter.get("/interviews/" + interview).then().body("status", equalTo("CANCELLED"));
        recruiter
                .get("/interviews/slots/" + full)
                .then()
                .body("status", equalTo("open"))
                .body("currentBookings", equalTo(0));
        bulk("move", List.of(full), "startTime", local(nextDay)).then().body("items[0].code", equalTo("slot-overlap"));
    }

    @Test
    void the_rest_of_a_series_is_cancelled_from_a_date_on() {
        Response made = recruiter.post(
                "/interviews/slots/series",
                Map.of(
                        "interviewerIds",
                        List.of(interviewer),
                        "zone",
                        "Europe/Berlin",
                        "from",
                        start.toString().substring(0, 10),
                        "count",
                        4,
                        "daysOfWeek",
                        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"),
                        "startTime",
                        "09:00",
                        "duration",
                        "PT30M",
                        "maxCandidates",
                        1));
        String series = made.jsonPath().getString("seriesId");

        recruiter
                .post(
                        "/interviews/slots/bulk",
                        Map.of(
                                "seriesId",
                                series,
                                "from",
                                made.jsonPath().getString("slots[2].startsAt"),
                                "action",
                                "cancel"))
                .then()
                .statusCode(200)
                .body("done", equalTo(2));
        recruiter.get("/interviews/slots?seriesId=" + series).then().body("items", hasSize(2));
        recruiter
                .post("/interviews/slots/bulk", Map.of("action", "close"))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("slots-or-series"));
    }

    @Test
    void alternatives_are_first_of_the_same_interviewer_then_of_the_same_day() {
        Instant noon =
                start.plusSeconds(24 * 3600 * 20).truncatedTo(ChronoUnit.DAYS).plusSeconds(12 * 3600);
        UUID slot = recruiter.slot(1, noon, interviewer);
        UUID others = recruiter.slot(1, noon.plusSeconds(60), scene.interviewer());
        UUID later = recruiter.slot(1, noon.plusSeconds(3 * 24 * 3600), interviewer);
        booked(slot);

        Response full = recruiter.book(slot, interview());

        full.then().statusCode(409);
        List<String> alternatives = full.jsonPath().getList("alternatives.id");
        assertThat(alternatives).startsWith(later.toString()).contains(others.toString());
    }

    private Response bulk(String action, List<UUID> slots, Object... more) {
        Map<String, Object> body = body(more);
        body.put("action", action);
        body.put("slotIds", slots);
        return recruiter.post("/interviews/slots/bulk", body);
    }

    private Response keyed(String key, String path, Object body) {
        return recruiter.call().header("Idempotency-Key", key).body(body).post("/api/v1" + path);
    }

    private static boolean isAsked(ReceivedEvent event, UUID interview) {
        return event.data().path("template").asText().equals("pick-a-time")
                && event.data().path("subject").path("id").asText().equals(interview.toString());
    }

    private Response cancel(UUID slot, Object... more) {
        return recruiter.post("/interviews/slots/" + slot + "/cancel", body(more));
    }

    private static Map<String, Object> body(Object... more) {
        Map<String, Object> body = new HashMap<>();
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    private static String local(Instant instant) {
        return instant.atZone(BERLIN).toLocalTime().toString();
    }

    private UUID interview() {
        return recruiter.pending(recruiter.ready(job));
    }

    private UUID booked(UUID slot) {
        UUID interview = interview();
        recruiter.book(slot, interview).then().statusCode(200);
        return interview;
    }
}
