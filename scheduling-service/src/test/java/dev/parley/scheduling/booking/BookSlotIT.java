package dev.parley.scheduling.booking;

import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class BookSlotIT {

    @Inject
    Scene scene;

    @ParameterizedTest(name = "with idempotency keys: {0}")
    @ValueSource(booleans = {false, true})
    void of_fifty_who_book_five_seats_at_once_exactly_five_get_one(boolean withKeys) throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID job = recruiter.job();
        UUID slot = recruiter.slot(5, Scene.inHours(30), scene.interviewer());
        List<UUID> interviews = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            interviews.add(recruiter.pending(recruiter.ready(job)));
        }

        List<Response> answers = atOnce(
                interviews,
                interview -> withKeys ? bookWithKey(recruiter, slot, interview) : recruiter.book(slot, interview));

        List<Response> refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(5);
        assertThat(refused).hasSize(45);
        assertThat(refused).allSatisfy(answer -> assertThat(answer.jsonPath().getString("type"))
                .endsWith("/problems/slot-full"));
        recruiter
                .get("/interviews/slots/" + slot)
                .then()
                .body("currentBookings", equalTo(5))
                .body("status", equalTo("booked"));
    }

    @Test
    void a_full_slot_names_the_nearest_free_ones() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(24 * 40);
        UUID slot = recruiter.slot(1, start, interviewer);
        UUID near = recruiter.slot(1, start.plus(Duration.ofHours(1)), interviewer);
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);

        recruiter
                .book(slot, recruiter.pending(recruiter.ready()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-full"))
                .body("alternatives.id", hasItem(near.toString()))
                .body("alternatives.id", not(hasItem(slot.toString())));
    }

    @Test
    void booking_takes_the_times_of_the_slot_and_the_same_pair_again_changes_nothing() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(50);
        UUID slot = recruiter.slot(2, start, interviewer);
        UUID interview = recruiter.pending(recruiter.ready());

        Response first = recruiter.book(slot, interview);
        Response second = recruiter.book(slot, interview);

        first.then()
                .statusCode(200)
                .body("interview.status", equalTo("SCHEDULED"))
                .body("interview.startsAt", equalTo(start.toString()))
                .body("interview.zone", equalTo("Europe/Berlin"))
                .body("interview.interviewers.id", hasItem(interviewer.toString()))
                .body("slot.currentBookings", equalTo(1));
        second.then()
                .statusCode(200)
                .body("booking.id", equalTo(first.jsonPath().getString("booking.id")))
                .body("interview.revision", equalTo(0))
                .body("slot.currentBookings", equalTo(1));
    }

    @Test
    void booking_another_slot_moves_the_seat() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        UUID former = recruiter.slot(1, Scene.inHours(60), interviewer);
        UUID later = recruiter.slot(1, Scene.inHours(62), interviewer);
        UUID interview = recruiter.pending(recruiter.ready());
        recruiter.book(former, interview).then().statusCode(200);

        recruiter
                .book(later, interview)
                .then()
                .statusCode(200)
                .body("interview.revision", equalTo(1))
                .body("slot.currentBookings", equalTo(1));

        bookings(recruiter, former, 0);
        bookings(recruiter, later, 1);
    }

    @Test
    void a_time_of_its_own_gives_the_seat_back() {
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(1, Scene.inHours(70), scene.interviewer());
        UUID interview = recruiter.pending(recruiter.ready());
        recruiter.book(slot, interview).then().statusCode(200);
        Instant start = Scene.inHours(90);

        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                start.toString(),
                                "endsAt",
                                start.plusSeconds(1800).toString()))
                .then()
                .statusCode(200)
                .body("slotId", nullValue())
                .body("startsAt", equalTo(start.toString()))
                .body("revision", equalTo(1));

        bookings(recruiter, slot, 0);
    }

    @Test
    void cancelling_many_times_gives_the_seat_back_once() throws Exception {
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(3, Scene.inHours(80), scene.interviewer());
        UUID stays = recruiter.pending(recruiter.ready());
        UUID goes = recruiter.pending(recruiter.ready());
        recruiter.book(slot, stays).then().statusCode(200);
        recruiter.book(slot, goes).then().statusCode(200);

        List<Response> answers = atOnce(
                List.of(goes, goes, goes, goes),
                interview -> recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill")));

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnlyOnce(200)
                .contains(409);
        bookings(recruiter, slot, 1);
    }

    @Test
    void a_client_counts_nothing() {
        Recruiter recruiter = scene.recruiter();
        UUID slot = recruiter.slot(1, Scene.inHours(100), scene.interviewer());
        for (String field : List.of("currentBookings", "status")) {
            recruiter
                    .put("/interviews/slots/" + slot, Map.of(field, "1"))
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/unknown-field"));
        }
    }

    @Test
    void a_slot_moves_and_shrinks_only_as_far_as_its_bookings_allow() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(150);
        UUID slot = recruiter.slot(3, start, interviewer);
        recruiter.slot(1, start.plus(Duration.ofHours(5)), interviewer);

        move(recruiter, slot, start.plus(Duration.ofHours(5))).then().body("type", equalTo("/problems/slot-overlap"));
        move(recruiter, slot, start.plus(Duration.ofMinutes(30))).then().statusCode(200);
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);
        recruiter.book(slot, recruiter.pending(recruiter.ready())).then().statusCode(200);

        move(recruiter, slot, start).then().statusCode(409).body("type", equalTo("/problems/conflict"));
        resize(recruiter, slot, 1).then().statusCode(409);
        resize(recruiter, slot, 2)
                .then()
                .statusCode(200)
                .body("status", equalTo("booked"))
                .body("currentBookings", equalTo(2))
                .body("interviewers.id", hasItem(interviewer.toString()));
        scene.recruiter()
                .put("/interviews/slots/" + slot, Map.of("closed", true))
                .then()
                .statusCode(404);
    }

    @Test
    void an_interviewer_offers_their_own_time_and_nobody_elses() {
        UUID interviewer = scene.interviewer();
        Recruiter self = scene.as(interviewer, "interviewer");
        self.slot(1, Scene.inHours(160), interviewer);
        self.post("/interviews/slots", slotOf(scene.interviewer(), Scene.inHours(160)))
                .then()
                .statusCode(400)
                .body("errors.code", hasItem("not-yours"));
    }

    @Test
    void slots_of_one_interviewer_keep_apart() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(110);
        recruiter.slot(1, start, interviewer);
        recruiter.slot(1, start.plus(Duration.ofHours(1)), interviewer);

        recruiter
                .post(
                        "/interviews/slots",
                        Map.of(
                                "interviewerIds",
                                List.of(scene.interviewer(), interviewer),
                                "startsAt",
                                start.plusSeconds(1800).toString(),
                                "endsAt",
                                start.plusSeconds(5400).toString(),
                                "zone",
                                "Europe/Berlin",
                                "maxCandidates",
                                1))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-overlap"));
    }

    @Test
    void a_closed_slot_takes_nobody_and_is_not_free() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        UUID slot = recruiter.slot(2, Scene.inHours(120), interviewer);
        recruiter
                .put("/interviews/slots/" + slot, Map.of("closed", true))
                .then()
                .statusCode(200);

        recruiter
                .book(slot, recruiter.pending(recruiter.ready()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/slot-closed"));
        recruiter
                .get("/interviews/slots?free=true&interviewerId=" + interviewer)
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("pagination.total", equalTo(0));
    }

    @Test
    void a_slot_of_an_interviewer_who_is_busy_then_is_not_free() {
        Recruiter recruiter = scene.recruiter();
        UUID interviewer = scene.interviewer();
        Instant start = Scene.inHours(130);
        recruiter.slot(1, start, interviewer);
        recruiter.scheduled(recruiter.ready(), start.plusSeconds(600), interviewer);

        recruiter
                .get("/interviews/slots?free=true&interviewerId=" + interviewer)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private static Map<String, Object> slotOf(UUID interviewer, Instant start) {
        return Map.of(
                "interviewerIds", List.of(interviewer),
                "startsAt", start.toString(),
                "endsAt", start.plusSeconds(3600).toString(),
                "zone", "Europe/Berlin",
                "maxCandidates", 1);
    }

    private static Response move(Recruiter recruiter, UUID slot, Instant start) {
        return recruiter.put(
                "/interviews/slots/" + slot,
                Map.of(
                        "startsAt",
                        start.toString(),
                        "endsAt",
                        start.plusSeconds(3600).toString()));
    }

    private static Response resize(Recruiter recruiter, UUID slot, int seats) {
        return recruiter.put("/interviews/slots/" + slot, Map.of("maxCandidates", seats));
    }

    private static Response bookWithKey(Recruiter recruiter, UUID slot, UUID interview) {
        return recruiter
                .call()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("interviewId", interview))
                .post("/api/v1/interviews/slots/" + slot + "/book_slot");
    }

    private static void bookings(Recruiter recruiter, UUID slot, int expected) {
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(expected));
    }

    private interface Call<T> {
        Response on(T thing);
    }

    /** All start together. */
    private static <T> List<Response> atOnce(List<T> things, Call<T> call) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(things.size())) {
            List<Future<Response>> running = new ArrayList<>();
            for (T thing : things) {
                running.add(threads.submit(() -> {
                    start.await();
                    return call.on(thing);
                }));
            }
            start.countDown();
            List<Response> answers = new ArrayList<>();
            for (Future<Response> future : running) {
                answers.add(future.get());
            }
            return answers;
        }
    }
}
