package dev.parley.scheduling.selfservice;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.selfservice.Guests.Guest;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** What the link says, at every moment. */
@QuarkusTest
class SelfServiceLinkIT {

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
    void an_interview_without_a_time_lets_its_candidate_pick_one() {
        Recruiter recruiter = scene.recruiter();
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("slotInterviewerIds", new UUID[] {recruiter.offering(scene.interviewer())});

        guests.of(Recruiter.created(recruiter.post("/interviews", body)))
                .show()
                .then()
                .statusCode(200)
                .body("state", equalTo("pending"))
                .body("can.pick", equalTo(true))
                .body("why.pick", nullValue())
                .body("why.reschedule", equalTo("no-time"))
                .body("jobTitle", equalTo("Java Engineer"))
                .body("candidateName", equalTo("Asha Rao"))
                .body("candidateZone", equalTo("Asia/Kolkata"))
                .body("reschedulesLeft", equalTo(2));
        guests.of(recruiter.pending(recruiter.ready()))
                .show()
                .then()
                .body("can.pick", equalTo(false))
                .body("why.pick", equalTo("no-slots"));
    }

    @Test
    void each_state_says_where_things_stand() {
        Recruiter recruiter = scene.recruiter();
        Instant start = Scene.inHours(30);
        UUID interview = recruiter.scheduled(recruiter.ready(), start, scene.interviewer());
        Guest guest = guests.of(interview);

        state(guest, "scheduled");
        clock.set(start.minus(Duration.ofHours(4)).minusMillis(1));
        state(guest, "scheduled");
        clock.advance(Duration.ofMillis(1));
        state(guest, "too-late");
        clock.set(start);
        state(guest, "in-progress");
        clock.set(start.plus(Duration.ofHours(1)));
        state(guest, "over");
        clock.reset();
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"))
                .then()
                .statusCode(200);
        guest.show()
                .then()
                .body("state", equalTo("cancelled"))
                .body("cancelReason", equalTo("Position filled"))
                .body("can.cancel", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 410", "1, 410"})
    void the_link_dies_a_day_after_the_end(long millis, int status) {
        Recruiter recruiter = scene.recruiter();
        Instant start = Scene.inHours(30);
        UUID interview = recruiter.scheduled(recruiter.ready(), start, scene.interviewer());

        clock.set(start.plus(Duration.ofHours(25)).plusMillis(millis));

        guests.of(interview).show().then().statusCode(status);
    }

    @Test
    void the_log_says_whether_it_was_done_by_a_mailed_link_or_by_one_that_staff_can_see() {
        Recruiter recruiter = scene.recruiter();
        for (LinkPurpose purpose : List.of(LinkPurpose.INTERVIEW, LinkPurpose.SHOWN_INTERVIEW)) {
            UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(30), scene.interviewer());
            guests.with(purpose, interview, 1, interview)
                    .cancel("New job")
                    .then()
                    .statusCode(200);

            String via = purpose == LinkPurpose.INTERVIEW ? "MAILED_LINK" : "SHOWN_LINK";
            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.action", contains("SCHEDULED", "CANCELLED"))
                    .body("items[0].via", nullValue())
                    .body("items[1].via", equalTo(via));
        }
    }

    @Test
    void the_link_that_staff_see_is_not_the_one_that_is_mailed() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(30), scene.interviewer());

        String shown = recruiter.get("/interviews/" + interview).jsonPath().getString("meetingLink");

        assertThat(shown)
                .endsWith(guests.with(LinkPurpose.SHOWN_INTERVIEW, interview, 1, interview)
                        .key())
                .doesNotContain(guests.of(interview).key());
    }

    @Test
    void only_the_interviews_own_current_link_opens_it() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.pending(recruiter.ready());
        UUID other = recruiter.pending(recruiter.ready());

        problem(guests.with(LinkPurpose.INTERVIEW, other, 1, interview), 404, "not-found");
        problem(guests.with(LinkPurpose.HOME, interview, 1, interview), 404, "link-invalid");
        problem(new Guest(interview, tampered(guests.of(interview).key())), 404, "link-invalid");
        problem(guests.of(UUID.randomUUID()), 503, "not-ready-yet");
        problem(guests.with(LinkPurpose.INTERVIEW, interview, 2, interview), 503, "not-ready-yet");
        given().get("/api/v1/interviews/" + interview + "/self-service").then().statusCode(401);
        recruiter
                .call()
                .get("/api/v1/interviews/" + interview + "/self-service")
                .then()
                .statusCode(401);
    }

    @Test
    void a_link_that_was_replaced_says_so_and_the_new_one_works() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.pending(recruiter.ready());
        recruiter
                .post("/interviews/" + interview + "/link", Map.of("regenerate", true))
                .then()
                .statusCode(200);

        problem(guests.of(interview), 410, "link-replaced");
        guests.with(LinkPurpose.INTERVIEW, interview, 2, interview)
                .show()
                .then()
                .statusCode(200);
    }

    private static String tampered(String key) {
        char last = key.charAt(key.length() - 1);
        return key.substring(0, key.length() - 1) + (last == 'A' ? 'B' : 'A');
    }

    private static void state(Guest guest, String expected) {
        guest.show().then().statusCode(200).body("state", equalTo(expected));
    }

    private static void problem(Guest guest, int status, String code) {
        for (String path : new String[] {"/self-service", "/free-slots"}) {
            guest.get(path).then().statusCode(status).body("type", equalTo("/problems/" + code));
        }
    }
}
