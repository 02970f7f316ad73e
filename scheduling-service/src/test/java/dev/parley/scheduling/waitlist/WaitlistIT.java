package dev.parley.scheduling.waitlist;

import dev.parley.contracts.Topics;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.staff.Actor;
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
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class WaitlistIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    PassOnSeats passOnSeats;

    @Inject
    AcceptOffer acceptOffer;

    @Inject
    DeclineOffer declineOffer;

    Recruiter recruiter;
    UUID job;
    UUID interviewer;
    UUID slot;
    UUID booked;

    record Waiter(UUID interview, UUID candidate) {}

    @BeforeEach
    void aFullSlot() {
        recruiter = scene.recruiter();
        job = recruiter.job();
        interviewer = scene.interviewer();
        slot = recruiter.slot(1, Scene.inHours(240), interviewer);
        booked = interview().interview();
        recruiter.book(slot, booked).then().statusCode(200);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_seat_given_back_is_offered_to_who_waited_longest_and_held_for_them() {
        Waiter first = waiting();
        Waiter second = waiting();
        shown(1, 0, 2);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            cancel(booked);

            shown(0, 1, 2);
            offerOf(first).then().body("offer.slotId", equalTo(slot.toString()));
            offerOf(second).then().body("waiting", equalTo(true)).body("offer", nullValue());
            recruiter
                    .book(slot, interview().interview())
                    .then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-full"));
            ReceivedEvent mail = requests.await(event -> isOffer(event, first, "EMAIL"));
            assertThat(mail.data().path("params").path("offerExpiresAt").asText())
                    .isEqualTo(offerOf(first).jsonPath().getString("offer.expiresAt"));
            assertThat(mail.data().path("params").path("startsAt").asText()).isNotEmpty();
            assertThat(mail.data().path("notAfter").asText()).isNotEmpty();
        }
        recruiter
                .get("/interviews/" + first.interview() + "/logs")
                .then()
                .body("items.action", hasItems("WAITLIST_JOINED", "SLOT_OFFERED"));
    }

    @Test
    void a_mobile_is_told_by_sms_too() {
        Waiter waiter = interviewWithMobile();
        join(waiter).then().statusCode(200);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            cancel(booked);
            requests.await(event -> isOffer(event, waiter, "SMS"));
        }
    }

    @Test
    void acceptance_is_a_booking_and_ends_the_waiting() {
        Waiter first = waiting();
        cancel(booked);
        UUID offer = offerId(first);

        acceptOffer.accept(candidate(first), first.interview(), offer);
        acceptOffer.accept(candidate(first), first.interview(), offer);

        shown(1, 0, 0);
        recruiter
                .get("/interviews/" + first.interview())
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("slotId", equalTo(slot.toString()));
        offerOf(first).then().body("waiting", equalTo(false)).body("offer", nullValue());
    }

    @Test
    void staff_accept_an_offer_for_the_candidate_once_and_the_log_says_why() {
        Waiter first = waiting();
        cancel(booked);
        UUID offer = offerId(first);

        accept(scene.recruiter(), first, offer).then().statusCode(404);
        accept(recruiter, first, UUID.randomUUID()).then().statusCode(404);
        accept(recruiter, first, offer)
                .then()
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"))
                .body("slotId", equalTo(slot.toString()));
        accept(recruiter, first, offer).then().statusCode(200);

        shown(1, 0, 0);
        recruiter
                .get("/interviews/" + first.interview() + "/logs")
                .then()
                .body("items.last().action", equalTo("SCHEDULED"))
                .body("items.last().reason", equalTo(AcceptOffer.REASON));
    }

    @Test
    void a_move_by_accepting_an_offer_tells_the_owner_the_reason() {
        UUID owner = UUID.randomUUID();
        scene.as(owner, "recruiter").get("/interviews").then().statusCode(200);
        recruiter = scene.as(owner, "recruiter");
        job = recruiter.job();
        slot = recruiter.slot(1, Scene.inHours(240), scene.interviewer());
        UUID seated = interview().interview();
        recruiter.book(slot, seated).then().statusCode(200);
        Waiter mover = interview();
        recruiter
                .book(recruiter.slot(1, Scene.inHours(290), interviewer), mover.interview())
                .then()
                .statusCode(200);
        join(mover).then().statusCode(200);
        cancel(seated);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            acceptOffer.accept(candidate(mover), mover.interview(), offerId(mover));

            ReceivedEvent mail = requests.await(event -> owner.toString().equals(event.key())
                    && event.data().path("template").asText().equals("owner-rescheduled-by-candidate"));
            assertThat(mail.data().path("params").path("reason").asText()).isEqualTo(AcceptOffer.REASON);
        }
        recruiter
                .get("/interviews/" + mover.interview() + "/logs")
                .then()
                .body("items.last().action", equalTo("RESCHEDULED"))
                .body("items.last().reason", equalTo(AcceptOffer.REASON));
    }

    @ParameterizedTest(name = "{0} ms after its end")
    @CsvSource({"-1, true", "0, false", "1, false"})
    void an_offer_can_be_accepted_until_its_very_millisecond(long millis, boolean accepted) {
        Waiter first = waiting();
        cancel(booked);
        UUID offer = offerId(first);
        Instant expiresAt = Instant.parse(offerOf(first).jsonPath().getString("offer.expiresAt"));

        clock.set(expiresAt.plusMillis(millis));

        if (accepted) {
            acceptOffer.accept(candidate(first), first.interview(), offer);
            shown(1, 0, 0);
        } else {
            assertThatThrownBy(() -> acceptOffer.accept(candidate(first), first.interview(), offer))
                    .isInstanceOfSatisfying(
                            Rejection.class, no -> assertThat(no.code()).isEqualTo("offer-expired"));
        }
    }

    @Test
    void a_lapsed_offer_passes_to_the_next_and_not_back() {
        Waiter first = waiting();
        Waiter second = waiting();
        cancel(booked);
        UUID lapsing = offerId(first);

        clock.advance(Duration.ofHours(2));
        passOnSeats.passOn();

        offerOf(first).then().body("offer", nullValue()).body("waiting", equalTo(true));
        offerOf(second).then().body("offer", notNullValue());
        shown(0, 1, 2);
        clock.advance(Duration.ofHours(2));
        passOnSeats.passOn();
        passOnSeats.passOn();
        shown(0, 0, 2);
        assertThatThrownBy(() -> acceptOffer.accept(candidate(first), first.interview(), lapsing))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("offer-expired"));
    }

    @Test
    void a_declined_offer_passes_to_the_next_at_once() {
        Waiter first = waiting();
        Waiter second = waiting();
        cancel(booked);

        declineOffer.decline(candidate(first), first.interview(), offerId(first));

        offerOf(second).then().body("offer", notNullValue());
        offerOf(first).then().body("offer", nullValue());
    }

    @Test
    void the_answer_to_a_booking_tells_who_else_wants_a_seat() {
        Waiter first = waiting();
        Waiter second = waiting();
        cancel(booked);
        recruiter
                .put("/interviews/slots/" + slot, Map.of("maxCandidates", 2))
                .then()
                .statusCode(200);
        offerOf(second).then().body("offer", notNullValue());

        recruiter
                .book(slot, first.interview())
                .then()
                .statusCode(200)
                .body("slot.currentBookings", equalTo(1))
                .body("slot.held", equalTo(1))
                .body("slot.free", equalTo(0))
                .body("slot.waiting", equalTo(1));
        shown(1, 1, 1);
    }

    @Test
    void rescheduling_raising_the_capacity_and_opening_again_free_seats_too() {
        Waiter first = waiting();
        Waiter second = waiting();
        Waiter third = waiting();
        recruiter
                .put("/interviews/slots/" + slot, Map.of("maxCandidates", 2))
                .then()
                .statusCode(200);
        offerOf(first).then().body("offer", notNullValue());
        offerOf(second).then().body("offer", nullValue());

        UUID other = recruiter.slot(1, Scene.inHours(250), interviewer);
        recruiter.book(other, booked).then().statusCode(200);
        offerOf(second).then().body("offer", notNullValue());
        offerOf(third).then().body("offer", nullValue());

        recruiter.put("/interviews/slots/" + slot, Map.of("closed", true));
        recruiter.put("/interviews/slots/" + slot, Map.of("closed", false, "maxCandidates", 3));
        offerOf(third).then().body("offer", notNullValue());
    }

    @Test
    void who_waits_for_any_slot_is_offered_one_of_their_interviewers() {
        Waiter any = new Waiter(UUID.randomUUID(), null);
        Match match = recruiter.ready(job);
        Map<String, Object> body = Recruiter.body(match);
        body.put("interviewerIds", List.of(interviewer));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        any = new Waiter(interview, match.candidateId());
        recruiter
                .post("/interviews/" + interview + "/waitlist", Map.of("any", true))
                .then()
                .statusCode(200)
                .body("any", equalTo(true))
                .body("offer", nullValue());
        recruiter.slot(1, Scene.inHours(260), scene.interviewer());
        passOnSeats.passOn();
        offerOf(any).then().body("offer", nullValue());

        UUID fresh = recruiter.slot(1, Scene.inHours(270), interviewer);
        passOnSeats.passOn();

        offerOf(any).then().body("offer.slotId", equalTo(fresh.toString()));
    }

    @Test
    void a_free_seat_is_offered_at_once_and_leaving_passes_it_on() {
        cancel(booked);
        Waiter first = waiting();
        Waiter second = waiting();
        offerOf(first).then().body("offer", notNullValue());

        recruiter
                .call()
                .delete("/api/v1/interviews/" + first.interview() + "/waitlist")
                .then()
                .statusCode(200);

        offerOf(first).then().body("waiting", equalTo(false)).body("offer", nullValue());
        offerOf(second).then().body("offer", notNullValue());
    }

    @Test
    void whoever_breaks_a_rule_then_is_passed_over() {
        Match match = recruiter.ready(job);
        Waiter busy = new Waiter(recruiter.pending(match), match.candidateId());
        join(busy).then().statusCode(200);
        recruiter.scheduled(match, Scene.inHours(240).plusSeconds(600), scene.interviewer());
        Waiter free = waiting();

        cancel(booked);

        offerOf(busy).then().body("offer", nullValue()).body("waiting", equalTo(true));
        offerOf(free).then().body("offer", notNullValue());
    }

    @Test
    void cancelling_or_booking_elsewhere_ends_waiting_and_offer() {
        Waiter first = waiting();
        Waiter second = waiting();
        Waiter third = waiting();
        cancel(booked);
        cancel(first.interview());
        passOnSeats.passOn();
        offerOf(second).then().body("offer", notNullValue());

        recruiter
                .book(recruiter.slot(1, Scene.inHours(280), interviewer), second.interview())
                .then()
                .statusCode(200);
        passOnSeats.passOn();

        offerOf(third).then().body("offer", notNullValue());
        shown(0, 1, 1);
    }

    @Test
    void an_offer_ends_with_the_slot() {
        Waiter first = waiting();
        cancel(booked);
        UUID offer = offerId(first);

        recruiter.post("/interviews/slots/" + slot + "/cancel", Map.of()).then().statusCode(200);

        offerOf(first).then().body("offer", nullValue());
        assertThatThrownBy(() -> acceptOffer.accept(candidate(first), first.interview(), offer))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("conflict"));
    }

    @Test
    void near_the_start_an_offer_ends_when_the_seat_can_no_longer_be_booked() {
        Instant start = clock.instant().plus(Duration.ofMinutes(150));
        UUID near = recruiter.slot(1, start, scene.interviewer());
        Waiter waiter = interview();
        recruiter
                .post("/interviews/" + waiter.interview() + "/waitlist", Map.of("slotIds", List.of(near)))
                .then()
                .statusCode(200)
                .body(
                        "offer.expiresAt",
                        equalTo(start.minus(Duration.ofHours(2)).toString()));
    }

    @Test
    void foreign_interviews_and_unknown_slots_are_not_there() {
        Waiter mine = interview();
        scene.recruiter()
                .post("/interviews/" + mine.interview() + "/waitlist", Map.of("slotIds", List.of(slot)))
                .then()
                .statusCode(404);
        recruiter
                .post("/interviews/" + mine.interview() + "/waitlist", Map.of("slotIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(404);
        recruiter
                .post("/interviews/" + mine.interview() + "/waitlist", Map.of())
                .then()
                .statusCode(400);
        assertThatThrownBy(() -> acceptOffer.accept(
                        new Actor.Candidate(UUID.randomUUID(), null), mine.interview(), UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Rejection.class, no -> assertThat(no.code()).isEqualTo("not-found"));
    }

    @Test
    void offer_and_bookings_at_once_never_take_more_than_the_seat() throws Exception {
        for (int round = 0; round < 4; round++) {
            Waiter first = waiting();
            UUID standing = booked;
            List<Waiter> others = List.of(interview(), interview(), interview());
            List<Callable<Integer>> calls = new ArrayList<>();
            calls.add(() -> cancel(standing).statusCode());
            others.forEach(
                    o -> calls.add(() -> recruiter.book(slot, o.interview()).statusCode()));

            List<Integer> answers = AtOnce.run(calls);

            assertThat(answers.getFirst()).isEqualTo(200);
            assertThat(answers.subList(1, answers.size())).containsOnly(409);
            shown(0, 1, 1);
            UUID offer = offerId(first);
            List<Callable<Integer>> second = new ArrayList<>();
            second.add(() -> {
                acceptOffer.accept(candidate(first), first.interview(), offer);
                return 200;
            });
            others.forEach(
                    o -> second.add(() -> recruiter.book(slot, o.interview()).statusCode()));

            assertThat(AtOnce.run(second)).containsExactly(200, 409, 409, 409);
            shown(1, 0, 0);
            booked = first.interview();
        }
    }

    @Test
    void accepting_and_lapsing_at_once_ends_in_one_of_both() throws Exception {
        for (int round = 0; round < 4; round++) {
            Waiter first = waiting();
            Waiter second = waiting();
            cancel(booked);
            UUID offer = offerId(first);
            clock.set(Instant.parse(offerOf(first).jsonPath().getString("offer.expiresAt")));

            List<Boolean> done = AtOnce.run(List.of(
                    () -> accepts(first, offer),
                    () -> {
                        passOnSeats.passOn();
                        return true;
                    },
                    () -> {
                        passOnSeats.passOn();
                        return true;
                    }));

            assertThat(done.getFirst()).isFalse();
            shown(0, 1, 2);
            acceptOffer.accept(candidate(second), second.interview(), offerId(second));
            shown(1, 0, 1);
            recruiter.call().delete("/api/v1/interviews/" + first.interview() + "/waitlist");
            booked = second.interview();
            clock.reset();
        }
    }

    private boolean accepts(Waiter waiter, UUID offer) {
        try {
            acceptOffer.accept(candidate(waiter), waiter.interview(), offer);
            return true;
        } catch (Rejection no) {
            return false;
        }
    }

    private Waiter interview() {
        Match match = recruiter.ready(job);
        return new Waiter(recruiter.pending(match), match.candidateId());
    }

    private Waiter interviewWithMobile() {
        Waiter waiter = interview();
        var candidate = recruiter.get("/candidates/" + waiter.candidate()).jsonPath();
        recruiter
                .put(
                        "/candidates/" + waiter.candidate(),
                        Map.of(
                                "name",
                                candidate.getString("name"),
                                "email",
                                candidate.getString("email"),
                                "zone",
                                "Asia/Kolkata",
                                "mobile",
                                "+919876543210"))
                .then()
                .statusCode(200);
        return waiter;
    }

    private Waiter waiting() {
        Waiter waiter = interview();
        join(waiter).then().statusCode(200).body("waiting", equalTo(true));
        return waiter;
    }

    private Response join(Waiter waiter) {
        return recruiter.post("/interviews/" + waiter.interview() + "/waitlist", Map.of("slotIds", List.of(slot)));
    }

    private Response offerOf(Waiter waiter) {
        return recruiter.get("/interviews/" + waiter.interview() + "/waitlist");
    }

    private UUID offerId(Waiter waiter) {
        return offerOf(waiter).jsonPath().getUUID("offer.id");
    }

    private static Response accept(Recruiter by, Waiter waiter, UUID offer) {
        return by.post("/interviews/" + waiter.interview() + "/waitlist/offers/" + offer + "/accept", Map.of());
    }

    private Response cancel(UUID interview) {
        Response answer = recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"));
        answer.then().statusCode(200);
        return answer;
    }

    private static Actor candidate(Waiter waiter) {
        return new Actor.Candidate(waiter.candidate(), null);
    }

    private static boolean isOffer(ReceivedEvent event, Waiter waiter, String channel) {
        return event.data().path("template").asText().equals("slot-offer")
                && event.data().path("channel").asText().equals(channel)
                && event.data()
                        .path("subject")
                        .path("id")
                        .asText()
                        .equals(waiter.interview().toString());
    }

    private void shown(int booked, int held, int waiting) {
        recruiter
                .get("/interviews/slots/" + slot)
                .then()
                .body("currentBookings", equalTo(booked))
                .body("held", equalTo(held))
                .body("waiting", equalTo(waiting));
    }
}
