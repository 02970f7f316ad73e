package dev.parley.scheduling.hold;

import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class HoldSlotIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    Recruiter recruiter;
    UUID job;
    UUID interviewer;

    @BeforeEach
    void aRecruiter() {
        recruiter = scene.recruiter();
        job = recruiter.job();
        interviewer = scene.interviewer();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_held_seat_is_nobody_elses_and_booking_it_ends_the_hold() {
        UUID slot = slot(1, 200);
        UUID mine = interview();

        hold(slot, mine).then().statusCode(200).body("slotId", equalTo(slot.toString()));

        recruiter.book(slot, interview()).then().statusCode(409).body("type", equalTo("/problems/slot-full"));
        hold(slot, interview()).then().statusCode(409).body("type", equalTo("/problems/slot-full"));
        shown(slot, 0, 1, 0);
        recruiter
                .get("/interviews/slots?free=true&interviewerId=" + interviewer)
                .then()
                .body("items", hasSize(0));
        recruiter.book(slot, mine).then().statusCode(200);
        shown(slot, 1, 0, 0);
    }

    @ParameterizedTest(name = "{0} ms after its end: {1}")
    @CsvSource({"-1, 409", "0, 200", "1, 200"})
    void a_hold_ends_at_its_very_millisecond(long millis, int expected) {
        UUID slot = slot(1, 210);
        UUID other = interview();
        Response held = hold(slot, interview());
        Instant expiresAt = Instant.parse(held.jsonPath().getString("expiresAt"));
        assertThat(expiresAt)
                .isBetween(clock.instant().plusSeconds(240), clock.instant().plusSeconds(300));

        clock.set(expiresAt.plusMillis(millis));

        recruiter.book(slot, other).then().statusCode(expected);
    }

    @Test
    void the_same_slot_again_is_the_same_hold_and_no_longer_one() {
        UUID slot = slot(2, 220);
        UUID mine = interview();
        Response first = hold(slot, mine);
        clock.advance(Duration.ofMinutes(2));

        hold(slot, mine)
                .then()
                .statusCode(200)
                .body("holdId", equalTo(first.jsonPath().getString("holdId")))
                .body("expiresAt", equalTo(first.jsonPath().getString("expiresAt")));
        shown(slot, 0, 1, 1);
    }

    @Test
    void one_interview_holds_one_seat_and_another_slot_moves_it() {
        UUID former = slot(1, 230);
        UUID later = slot(1, 232);
        UUID mine = interview();
        hold(former, mine).then().statusCode(200);

        hold(later, mine).then().statusCode(200);

        shown(former, 0, 0, 1);
        shown(later, 0, 1, 0);
    }

    @Test
    void letting_go_booking_elsewhere_and_cancelling_free_the_held_seat() {
        UUID slot = slot(1, 240);
        UUID mine = interview();
        hold(slot, mine).then().statusCode(200);
        release(recruiter, slot, mine).then().statusCode(204);
        shown(slot, 0, 0, 1);

        hold(slot, mine).then().statusCode(200);
        recruiter.book(slot(1, 242), mine).then().statusCode(200);
        shown(slot, 0, 0, 1);

        hold(slot, mine).then().statusCode(200);
        recruiter
                .post("/interviews/" + mine + "/cancel", Map.of("reason", "ill"))
                .then()
                .statusCode(200);
        shown(slot, 0, 0, 1);
        hold(slot, mine).then().statusCode(409).body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void what_could_not_be_booked_is_not_held() {
        UUID closed = slot(1, 250);
        recruiter.put("/interviews/slots/" + closed, Map.of("closed", true));
        hold(closed, interview()).then().statusCode(409).body("type", equalTo("/problems/slot-closed"));

        UUID tooSoon = recruiter.slot(1, clock.instant().plus(Duration.ofMinutes(100)), interviewer);
        hold(tooSoon, interview()).then().statusCode(422).body("errors.code", hasItem("notice-too-short"));

        hold(UUID.randomUUID(), interview()).then().statusCode(404);
    }

    @Test
    void holds_of_interviews_that_are_not_ones_own_are_not_there() {
        UUID slot = slot(1, 260);
        UUID mine = interview();
        hold(slot, mine).then().statusCode(200);
        Recruiter stranger = scene.recruiter();

        stranger.post("/interviews/slots/" + slot + "/hold", Map.of("interviewId", mine))
                .then()
                .statusCode(404);
        release(stranger, slot, mine).then().statusCode(404);
        shown(slot, 0, 1, 0);
    }

    @Test
    void seats_do_not_shrink_below_what_is_booked_and_held() {
        UUID slot = slot(3, 270);
        recruiter.book(slot, interview()).then().statusCode(200);
        hold(slot, interview()).then().statusCode(200);

        recruiter
                .put("/interviews/slots/" + slot, Map.of("maxCandidates", 1))
                .then()
                .statusCode(409);
        recruiter
                .put("/interviews/slots/" + slot, Map.of("maxCandidates", 2))
                .then()
                .statusCode(200);
    }

    @Test
    void of_many_who_hold_and_book_at_once_no_more_than_the_seats_get_one() throws Exception {
        UUID slot = slot(3, 280);
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            UUID interview = interview();
            boolean holds = i % 2 == 0;
            calls.add(() -> holds ? hold(slot, interview) : recruiter.book(slot, interview));
        }

        List<Response> answers = AtOnce.run(calls);

        assertThat(answers)
                .extracting(Response::statusCode)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 200)
                .hasSize(3);
        int booked = number(slot, "currentBookings");
        assertThat(booked + number(slot, "held")).isEqualTo(3);
        assertThat(answers.stream().filter(a -> a.statusCode() == 200 && a.path("booking") != null))
                .hasSize(booked);
    }

    @Test
    void the_holder_and_another_book_at_once_and_the_holder_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            UUID slot = slot(1, 300 + round * 2);
            UUID mine = interview();
            List<UUID> others = List.of(interview(), interview(), interview());
            hold(slot, mine).then().statusCode(200);
            List<Callable<Response>> calls = new ArrayList<>();
            others.forEach(other -> calls.add(() -> recruiter.book(slot, other)));
            calls.add(() -> recruiter.book(slot, mine));

            List<Response> answers = AtOnce.run(calls);

            assertThat(answers.removeLast().statusCode()).isEqualTo(200);
            assertThat(answers).extracting(Response::statusCode).containsOnly(409);
            shown(slot, 1, 0, 0);
        }
    }

    @Test
    void alternatives_to_a_held_seat_are_free_ones() {
        UUID slot = slot(1, 24 * 50);
        UUID held = slot(1, 24 * 50 + 2);
        UUID free = slot(1, 24 * 50 + 4);
        hold(slot, interview()).then().statusCode(200);
        hold(held, interview()).then().statusCode(200);

        hold(slot, interview())
                .then()
                .statusCode(409)
                .body("alternatives.id", hasItem(free.toString()))
                .body("alternatives.id", not(hasItem(held.toString())));
    }

    @Test
    void a_seat_is_not_held_for_who_could_not_book_it() {
        Match match = recruiter.ready(job);
        UUID busy = recruiter.pending(match);
        recruiter.scheduled(match, Scene.inHours(300).plusSeconds(600), scene.interviewer());
        UUID slot = slot(1, 300);

        hold(slot, busy).then().statusCode(422).body("errors.code", contains("candidate-overlap"));
        shown(slot, 0, 0, 1);
    }

    private UUID slot(int seats, long hours) {
        return recruiter.slot(seats, Scene.inHours(hours), interviewer);
    }

    private UUID interview() {
        return recruiter.pending(recruiter.ready(job));
    }

    private Response hold(UUID slot, UUID interview) {
        return recruiter.post("/interviews/slots/" + slot + "/hold", Map.of("interviewId", interview));
    }

    private static Response release(Recruiter by, UUID slot, UUID interview) {
        return by.call().delete("/api/v1/interviews/slots/" + slot + "/hold?interviewId=" + interview);
    }

    private int number(UUID slot, String field) {
        return recruiter.get("/interviews/slots/" + slot).jsonPath().getInt(field);
    }

    private void shown(UUID slot, int booked, int held, int free) {
        recruiter
                .get("/interviews/slots/" + slot)
                .then()
                .body("currentBookings", equalTo(booked))
                .body("held", equalTo(held))
                .body("free", equalTo(free));
    }
}
