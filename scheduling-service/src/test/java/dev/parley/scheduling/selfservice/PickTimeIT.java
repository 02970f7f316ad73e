package dev.parley.scheduling.selfservice;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.selfservice.Guests.Guest;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class PickTimeIT {

    @Inject
    Scene scene;

    @Inject
    Guests guests;

    @Inject
    MutableClock clock;

    Recruiter recruiter;
    UUID interviewer;
    Match match;
    UUID interview;
    Guest guest;

    @BeforeEach
    void aCandidateWhoIsAskedForATime() {
        recruiter = scene.recruiter();
        interviewer = recruiter.offering(scene.interviewer());
        match = recruiter.ready();
        interview = choosing(match);
        guest = guests.of(interview);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_time_that_is_picked_is_booked_like_any_other() {
        Instant start = Scene.inHours(30);
        UUID slot = recruiter.slot(1, start, interviewer);

        Response picked = guest.pick(slot);

        picked.then()
                .statusCode(200)
                .body("state", equalTo("scheduled"))
                .body("zone", equalTo("Europe/Berlin"))
                .body("reschedulesLeft", equalTo(2))
                .body("can.reschedule", equalTo(true));
        assertThat(Instant.parse(picked.jsonPath().getString("startsAt"))).isEqualTo(start);
        bookings(slot, 1);
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("status", equalTo("SCHEDULED"))
                .body("interviewers.id", contains(interviewer.toString()));
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("CREATED", "SCHEDULED"))
                .body("items[1].actorId", equalTo(match.candidateId().toString()))
                .body("items[1].actorName", equalTo("Asha Rao"));
        guest.pick(slot).then().statusCode(200);
        bookings(slot, 1);
    }

    @Test
    void the_owner_is_told_when_a_candidate_picks_a_time_for_the_first_time() {
        UUID owner = UUID.randomUUID();
        Recruiter known = owner(owner);
        match = known.ready();
        interview = choosing(known, match);
        UUID slot = known.slot(1, Scene.inHours(30), interviewer);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            guests.of(interview).pick(slot).then().statusCode(200);

            NotificationRequest told = request(requests, owner, "owner-scheduled-by-candidate");
            assertThat(told.params()).containsEntry("candidateName", "Asha Rao").containsKey("startsAt");
            assertThat(told.validStates()).contains("SCHEDULED").doesNotContain("CANCELLED");
            assertThat(told.calendar()).isNull();
        }
    }

    @Test
    void another_time_needs_a_reason_moves_the_seat_and_is_told_to_everybody_and_the_owner() {
        UUID owner = UUID.randomUUID();
        Recruiter known = owner(owner);
        match = known.ready();
        interview = choosing(known, match);
        guest = guests.of(interview);
        UUID former = known.slot(1, Scene.inHours(30), interviewer);
        UUID later = known.slot(1, Scene.inHours(50), interviewer);
        guest.pick(former).then().statusCode(200);

        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
                EventProbe events = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            guest.pick(later).then().statusCode(400).body("errors.field", contains("reason"));
            guest.pick(later, "Exam that day").then().statusCode(200).body("reschedulesLeft", equalTo(1));

            InterviewState state = events.await(SchedulingEvents.INTERVIEW_RESCHEDULED, interview)
                    .dataAs(InterviewState.class);
            assertThat(state.revision()).isEqualTo(1);
            assertThat(state.slotId()).isEqualTo(later);
            request(requests, match.candidateId(), "interview-rescheduled");
            request(requests, interviewer, "interviewer-rescheduled");
            NotificationRequest toOwner = request(requests, owner, "owner-rescheduled-by-candidate");
            assertThat(toOwner.params()).containsEntry("reason", "Exam that day");
        }
        bookings(former, 0);
        bookings(later, 1);
        known.get("/interviews/" + interview + "/logs")
                .then()
                .body("items[2].action", equalTo("RESCHEDULED"))
                .body("items[2].reason", equalTo("Exam that day"));
    }

    @Test
    void cancelling_gives_the_seat_back_and_is_told_to_the_owner() {
        UUID owner = UUID.randomUUID();
        Recruiter known = owner(owner);
        match = known.ready();
        interview = choosing(known, match);
        guest = guests.of(interview);
        UUID slot = known.slot(1, Scene.inHours(30), interviewer);
        guest.pick(slot).then().statusCode(200);

        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            guest.cancel(" ").then().statusCode(400);
            guest.cancel("New job").then().statusCode(200).body("state", equalTo("cancelled"));

            request(requests, match.candidateId(), "interview-cancelled");
            request(requests, interviewer, "interviewer-cancelled");
            assertThat(request(requests, owner, "owner-cancelled-by-candidate").params())
                    .containsEntry("reason", "New job");
        }
        bookings(slot, 0);
        guest.cancel("New job").then().statusCode(409);
        guest.pick(slot, "Changed my mind")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"));
    }

    @Test
    void an_interview_without_a_time_is_called_off_and_the_owner_is_told() {
        UUID owner = UUID.randomUUID();
        Recruiter known = owner(owner);
        interview = choosing(known, known.ready());
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            guests.of(interview).cancel("Not interested").then().statusCode(200);

            assertThat(request(requests, owner, "owner-cancelled-by-candidate").params())
                    .containsEntry("reason", "Not interested");
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 422", "1, 422"})
    void a_self_paced_interview_is_called_off_until_the_cutoff_before_its_deadline(long millis, int status) {
        Instant opens = Scene.inHours(1);
        Instant deadline = opens.plus(Duration.ofDays(3));
        Map<String, Object> body = Recruiter.body(recruiter.readyForQuestions());
        body.putAll(Map.of("mode", "SELF_PACED", "opensAt", opens.toString(), "deadline", deadline.toString()));
        Guest alone = guests.of(Recruiter.created(recruiter.post("/interviews", body)));
        Instant cutoff = deadline.minus(Duration.ofHours(4));
        alone.show().then().body("can.cancel", equalTo(true)).body("why.reschedule", equalTo("self-paced"));
        assertThat(Instant.parse(alone.show().jsonPath().getString("cutoffAt"))).isEqualTo(cutoff);

        clock.set(cutoff.plusMillis(millis));

        alone.show().then().body("can.cancel", equalTo(status == 200)).body("state", equalTo("scheduled"));
        alone.cancel("Found another job").then().statusCode(status);
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 422", "1, 422"})
    void moving_ends_exactly_at_the_cutoff(long millis, int status) {
        Instant start = Scene.inHours(30);
        guest.pick(recruiter.slot(1, start, interviewer)).then().statusCode(200);
        UUID later = recruiter.slot(1, start.plus(Duration.ofHours(5)), interviewer);

        clock.set(start.minus(Duration.ofHours(4)).plusMillis(millis));

        Response moved = guest.pick(later, "Exam");
        moved.then().statusCode(status);
        if (status == 422) {
            moved.then().body("type", equalTo("/problems/interview-rules")).body("errors.code", contains("cutoff"));
            bookings(later, 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"-1, 200", "0, 422", "1, 422"})
    void cancelling_ends_exactly_at_the_cutoff(long millis, int status) {
        Instant start = Scene.inHours(30);
        UUID slot = recruiter.slot(1, start, interviewer);
        guest.pick(slot).then().statusCode(200);

        clock.set(start.minus(Duration.ofHours(4)).plusMillis(millis));

        guest.cancel("Ill").then().statusCode(status);
        bookings(slot, status == 200 ? 0 : 1);
    }

    @Test
    void a_candidate_moves_it_twice_and_staff_as_often_as_they_like() {
        UUID[] slots = new UUID[5];
        for (int i = 0; i < slots.length; i++) {
            slots[i] = recruiter.slot(1, Scene.inHours(30 + 2 * i), interviewer);
        }
        guest.pick(slots[0]).then().statusCode(200);
        recruiter.book(slots[1], interview).then().statusCode(200);
        guest.pick(slots[2], "Exam").then().statusCode(200).body("reschedulesLeft", equalTo(1));
        guest.pick(slots[3], "Exam").then().statusCode(200).body("reschedulesLeft", equalTo(0));

        guest.pick(slots[4], "Exam").then().statusCode(422).body("errors.code", contains("reschedule-cap"));

        guest.show().then().body("why.reschedule", equalTo("cap"));
        bookings(slots[3], 1);
        recruiter.book(slots[4], interview).then().statusCode(200);
    }

    @Test
    void all_broken_rules_are_told_together_those_of_staff_and_those_of_candidates() {
        Instant start = Scene.inHours(30);
        guest.pick(recruiter.slot(1, start, interviewer)).then().statusCode(200);
        UUID soon = recruiter.slot(1, start.minus(Duration.ofHours(2)), interviewer);
        recruiter.scheduled(match, start.minus(Duration.ofMinutes(90)), scene.interviewer());

        clock.set(start.minus(Duration.ofHours(3)));

        guest.pick(soon, "Exam")
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("cutoff", "notice-too-short", "candidate-overlap"));
    }

    @Test
    void a_candidate_whose_interviews_were_disabled_picks_nothing() {
        UUID slot = recruiter.slot(1, Scene.inHours(30), interviewer);
        recruiter
                .post(
                        "/candidates/" + match.candidateId() + "/toggle-interview",
                        Map.of("jobId", match.jobId(), "interviewEnabled", false))
                .then()
                .statusCode(200);

        guest.show().then().body("why.pick", equalTo("not-enabled"));
        guest.pick(slot)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("interview-disabled", "online-disabled"));
    }

    @Test
    void a_slot_of_somebody_who_is_not_offered_is_not_there() {
        guest.pick(recruiter.slot(1, Scene.inHours(30), scene.interviewer()))
                .then()
                .statusCode(404);
        guest.pick(UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_time_that_is_gone_comes_with_the_nearest_ones_of_those_that_are_offered() {
        Instant start = Scene.inHours(30);
        UUID slot = recruiter.slot(1, start, interviewer);
        UUID near = recruiter.slot(1, start.plus(Duration.ofHours(2)), interviewer);
        UUID foreign = recruiter.slot(1, start.plus(Duration.ofHours(1)), scene.interviewer());
        guests.of(choosing(recruiter.ready())).pick(slot).then().statusCode(200);

        for (Response refused : List.of(guest.pick(slot), pickWithKey(slot))) {
            refused.then()
                    .statusCode(409)
                    .body("type", equalTo("/problems/slot-full"))
                    .body("alternatives.id", contains(near.toString()))
                    .body("alternatives.id", not(contains(foreign.toString())))
                    .body("alternatives[0].localStartsAt", notNullValue())
                    .body("alternatives[0].interviewers", equalTo(null));
        }
    }

    @Test
    void what_was_changed_since_the_candidate_looked_is_not_overwritten() {
        UUID slot = recruiter.slot(1, Scene.inHours(30), interviewer);
        UUID later = recruiter.slot(1, Scene.inHours(33), interviewer);
        int seen = guest.show().jsonPath().getInt("version");
        guest.pick(slot).then().statusCode(200);

        guest.call()
                .header("If-Match", "\"" + seen + "\"")
                .body(Map.of("slotId", later, "reason", "Exam"))
                .post("/api/v1/interviews/" + interview + "/pick")
                .then()
                .statusCode(412);
        bookings(later, 0);
    }

    @Test
    void unknown_fields_and_missing_ones_are_refused() {
        guest.post("/pick", Map.of("slotId", UUID.randomUUID(), "status", "SCHEDULED"))
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems/unknown-field"));
        guest.post("/pick", Map.of()).then().statusCode(400);
    }

    private Response pickWithKey(UUID slot) {
        return guest.call()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("slotId", slot))
                .post("/api/v1/interviews/" + interview + "/pick");
    }

    /** A recruiter whose mail address is known. */
    private Recruiter owner(UUID id) {
        Recruiter known = scene.as(id, "recruiter");
        known.get("/jobs").then().statusCode(200);
        return known;
    }

    private UUID choosing(Match whose) {
        return choosing(recruiter, whose);
    }

    private UUID choosing(Recruiter by, Match whose) {
        Map<String, Object> body = Recruiter.body(whose);
        body.put("slotInterviewerIds", List.of(interviewer));
        return Recruiter.created(by.post("/interviews", body));
    }

    private void bookings(UUID slot, int expected) {
        recruiter.get("/interviews/slots/" + slot).then().body("currentBookings", equalTo(expected));
    }

    private static NotificationRequest request(EventProbe probe, UUID person, String template) {
        return probe.await(event -> person.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }
}
