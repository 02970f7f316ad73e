package dev.parley.scheduling.selfservice;

import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.selfservice.Guests.Guest;
import dev.parley.scheduling.testing.Scene;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class WaitForTimeIT {

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    MutableClock clock;

    Recruiter recruiter;
    UUID interviewer;
    Instant start;
    UUID slot;
    Guest seated;
    Guest guest;

    @BeforeEach
    void aCandidateWhoFindsEverythingTaken() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        start = Scene.inHours(240);
        slot = recruiter.slot(1, start, interviewer);
        seated = another();
        seated.pick(slot).then().statusCode(200);
        guest = another();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void who_waits_is_offered_the_seat_that_is_given_back_and_accepts_it() {
        guest.freeSlots().then().body("items", hasSize(0));
        guest.post("/self-waitlist", Map.of())
                .then()
                .statusCode(200)
                .body("waitingSince", notNullValue())
                .body("offer", nullValue());

        seated.cancel("Ill").then().statusCode(200);

        Response offered = guest.show();
        offered.then().body("offer.slotId", equalTo(slot.toString()));
        assertThat(Instant.parse(offered.jsonPath().getString("offer.startsAt")))
                .isEqualTo(start);
        another().pick(slot).then().statusCode(409).body("type", equalTo("/problems/slot-full"));
        answer(guest, offered, "accept")
                .then()
                .statusCode(200)
                .body("state", equalTo("scheduled"))
                .body("offer", nullValue())
                .body("waitingSince", nullValue());
        answer(guest, offered, "accept").then().statusCode(200);
        bookings(1);
    }

    @Test
    void who_declines_leaves_it_to_the_next_and_keeps_waiting() {
        Guest next = another();
        guest.post("/self-waitlist", Map.of()).then().statusCode(200);
        next.post("/self-waitlist", Map.of("slotIds", List.of(slot))).then().statusCode(200);
        seated.cancel("Ill").then().statusCode(200);

        answer(guest, guest.show(), "decline")
                .then()
                .statusCode(200)
                .body("offer", nullValue())
                .body("waitingSince", notNullValue());

        next.show().then().body("offer.slotId", equalTo(slot.toString()));
        guest.delete("/self-waitlist").then().statusCode(200).body("waitingSince", nullValue());
    }

    @ParameterizedTest(name = "{0} ms after its end: {1}")
    @CsvSource({"-1, 200", "0, 410", "1, 410"})
    void an_offer_can_be_accepted_until_its_last_millisecond(long millis, int status) {
        guest.post("/self-waitlist", Map.of()).then().statusCode(200);
        seated.cancel("Ill").then().statusCode(200);
        Response offered = guest.show();

        clock.set(Instant.parse(offered.jsonPath().getString("offer.expiresAt")).plusMillis(millis));

        answer(guest, offered, "accept").then().statusCode(status);
        bookings(status == 200 ? 1 : 0);
    }

    @Test
    void a_seat_that_is_offered_and_booked_at_once_has_one_holder() throws Exception {
        for (int round = 0; round < 5; round++) {
            Instant at = start.plus(Duration.ofHours(2 + round));
            UUID wanted = recruiter.slot(1, at, interviewer);
            Guest first = another();
            first.pick(wanted).then().statusCode(200);
            Guest waiter = another();
            Guest rival = another();
            waiter.post("/self-waitlist", Map.of("slotIds", List.of(wanted)))
                    .then()
                    .statusCode(200);
            first.cancel("Ill").then().statusCode(200);
            Response offered = waiter.show();

            List<Response> answers = AtOnce.run(List.of(
                    () -> answer(waiter, offered, "accept"),
                    () -> rival.pick(wanted),
                    () -> recruiter.book(wanted, rival.interview())));

            assertThat(answers).extracting(Response::statusCode).containsExactly(200, 409, 409);
            recruiter.get("/interviews/slots/" + wanted).then().body("currentBookings", equalTo(1));
        }
    }

    @Test
    void offers_and_slots_that_are_not_ones_own_are_not_there() {
        guest.post("/self-waitlist", Map.of()).then().statusCode(200);
        seated.cancel("Ill").then().statusCode(200);
        Response offered = guest.show();
        Guest stranger = another();

        answer(stranger, offered, "accept").then().statusCode(404);
        answer(stranger, offered, "decline").then().statusCode(404);
        UUID foreign = recruiter.slot(1, start.plusSeconds(7200), scene.interviewer());
        stranger.post("/self-waitlist", Map.of("slotIds", List.of(foreign)))
                .then()
                .statusCode(404);
    }

    private static Response answer(Guest who, Response offered, String answer) {
        String id = offered.jsonPath().getString("offer.offerId");
        return who.post("/offers/" + id + "/" + answer, Map.of());
    }

    private Guest another() {
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("slotInterviewerIds", List.of(interviewer));
        return guests.of(Recruiter.created(recruiter.post("/interviews", body)));
    }

    private void bookings(int expected) {
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(expected));
    }
}
