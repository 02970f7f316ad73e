package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class PanelIT {

    @Inject
    Scene scene;

    private Recruiter recruiter;
    private UUID first;
    private UUID second;
    private Match match;
    private Instant start;
    private UUID interview;

    @BeforeEach
    void schedule() {
        recruiter = scene.recruiter();
        first = scene.interviewer();
        second = scene.interviewer();
        match = recruiter.ready();
        start = Scene.inHours(300);
        interview = recruiter.scheduled(match, start, first, second);
    }

    @Test
    void an_interviewer_declines_with_a_reason_once_and_the_owner_is_told() {
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            decline(first).then().statusCode(200).body("warnings", hasItem("interviewer-declined"));
            decline(first).then().statusCode(200);
            recruiter
                    .get("/interviews/" + interview)
                    .then()
                    .body("interviewers.find { it.id == '" + first + "' }.declined", equalTo(true))
                    .body("interviewers.find { it.id == '" + first + "' }.declineReason", equalTo("On leave"))
                    .body("interviewers.find { it.id == '" + second + "' }.declined", nullValue())
                    .body("status", equalTo("SCHEDULED"));
            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.action", contains("SCHEDULED", "DECLINED"))
                    .body("items[1].actorId", equalTo(first.toString()))
                    .body("items[1].reason", equalTo("On leave"));
            assertThat(decline(scene.interviewer()).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void replacing_an_interviewer_keeps_the_time_and_moves_the_calendar_in_one_go() {
        UUID stepsIn = scene.interviewer();
        decline(first);
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            replace(stepsIn, second)
                    .then()
                    .statusCode(200)
                    .body("interviewers.id", contains(stepsIn.toString(), second.toString()))
                    .body(
                            "startsAt",
                            equalTo(recruiter
                                    .get("/interviews/" + interview)
                                    .jsonPath()
                                    .getString("startsAt")))
                    .body("warnings", not(hasItem("interviewer-declined")))
                    .body("revision", equalTo(1));

            NotificationRequest removed = request(requests, first, "interviewer-removed");
            assertThat(removed.calendar().method()).isEqualTo("CANCEL");
            assertThat(request(requests, stepsIn, "interviewer-scheduled")
                            .calendar()
                            .method())
                    .isEqualTo("REQUEST");
        }
        recruiter.schedule(recruiter.ready(), start, first).then().statusCode(201);
        recruiter
                .schedule(recruiter.ready(), start, stepsIn)
                .then()
                .statusCode(422)
                .body("errors.code", contains("interviewer-overlap"));
        recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", hasItem("INTERVIEWERS_REPLACED"));
    }

    @Test
    void the_cancel_of_a_removed_interviewer_and_the_entries_of_all_others_are_newer_than_what_they_have() {
        UUID stepsIn = scene.interviewer();
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            replace(stepsIn, second).then().statusCode(200);

            assertThat(calendar(requests, first, "interviewer-removed")).isEqualTo("CANCEL 1");
            assertThat(calendar(requests, stepsIn, "interviewer-scheduled")).isEqualTo("REQUEST 1");
            assertThat(calendar(requests, second, "interviewer-panel-changed")).isEqualTo("REQUEST 1");
            assertThat(calendar(requests, match.candidateId(), "interview-panel-changed"))
                    .isEqualTo("REQUEST 1");

            recruiter
                    .post("/interviews/" + interview + "/cancel", Map.of("reason", "x"))
                    .then()
                    .statusCode(200);
            assertThat(calendar(requests, stepsIn, "interviewer-cancelled")).isEqualTo("CANCEL 2");
        }
    }

    @Test
    void replacing_somebody_before_there_is_a_time_leaves_the_first_entry_the_first() {
        UUID stepsIn = scene.interviewer();
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("interviewerIds", List.of(first));
        interview = Recruiter.created(recruiter.post("/interviews", body));
        replace(stepsIn).then().statusCode(200).body("revision", equalTo(0));
    }

    @Test
    void who_declines_an_interview_without_a_time_is_heard_by_its_owner() {
        UUID owner = UUID.randomUUID();
        recruiter = scene.as(owner, "recruiter");
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("interviewerIds", List.of(first));
        interview = Recruiter.created(recruiter.post("/interviews", body));
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            decline(first).then().statusCode(200);
            NotificationRequest told = request(requests, owner, "interviewer-declined");
            assertThat(told.validStates()).contains("PENDING", "SCHEDULED").doesNotContain("CANCELLED");
            assertThat(told.params()).containsEntry("reason", "On leave").doesNotContainKey("startsAt");
        }
    }

    @Test
    void somebody_who_is_busy_then_cannot_step_in_and_nothing_changes() {
        UUID busy = scene.interviewer();
        recruiter.scheduled(recruiter.ready(), start.plusSeconds(600), busy);
        replace(busy, second).then().statusCode(422).body("errors.code", contains("interviewer-overlap"));
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("interviewers.id", contains(first.toString(), second.toString()));
    }

    @RepeatedTest(3)
    void of_two_replacements_by_the_same_person_at_the_same_time_one_wins() throws Exception {
        UUID wanted = scene.interviewer();
        UUID other = recruiter.scheduled(recruiter.ready(), start, scene.interviewer());
        List<Response> answers = together(
                () -> replace(wanted),
                () -> recruiter.put(
                        "/interviews/" + other + "/interviewers", Map.of("interviewerIds", List.of(wanted))));
        assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void replacements_are_free_then_and_not_asked_already() {
        UUID free = scene.interviewer();
        UUID busy = scene.interviewer();
        recruiter.scheduled(recruiter.ready(), start, busy);
        UUID soon = recruiter.scheduled(recruiter.ready(), start.plusSeconds(7200), free);
        decline(first);
        List<String> offered = recruiter
                .get("/interviews/" + interview + "/replacements")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
        assertThat(offered).doesNotContain(first.toString(), second.toString(), busy.toString());
        assertThat(offered).isNotEmpty();
        assertThat(soon).isNotNull();
        scene.recruiter()
                .get("/interviews/" + interview + "/replacements")
                .then()
                .statusCode(404);
    }

    @Test
    void another_time_asks_those_who_declined_again() {
        decline(first);
        Instant later = start.plusSeconds(86400);
        recruiter.put(
                "/interviews/" + interview,
                Map.of(
                        "startsAt",
                        later.toString(),
                        "endsAt",
                        later.plusSeconds(3600).toString()));
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("revision", equalTo(1))
                .body("warnings", not(hasItem("interviewer-declined")));
    }

    @Test
    void a_stale_version_an_empty_panel_and_a_cancelled_interview_are_refused() {
        recruiter
                .call()
                .header("If-Match", "\"4711\"")
                .body(Map.of("interviewerIds", List.of(second)))
                .put("/api/v1/interviews/" + interview + "/interviewers")
                .then()
                .statusCode(412);
        recruiter
                .put("/interviews/" + interview + "/interviewers", Map.of("interviewerIds", List.of()))
                .then()
                .statusCode(400);
        recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "x"));
        replace(second).then().statusCode(409).body("state", equalTo("CANCELLED"));
        decline(first).then().statusCode(409);
        recruiter
                .get("/interviews/" + interview)
                .then()
                .body("interviewers.id", containsInAnyOrder(first.toString(), second.toString()))
                .body("interviewers.id", hasItems(first.toString()));
    }

    private Response decline(UUID person) {
        return scene.as(person, "interviewer")
                .post("/interviews/" + interview + "/decline", Map.of("reason", "On leave"));
    }

    private Response replace(UUID... panel) {
        return recruiter.put("/interviews/" + interview + "/interviewers", Map.of("interviewerIds", List.of(panel)));
    }

    private static String calendar(EventProbe probe, UUID person, String template) {
        NotificationRequest.CalendarEvent entry =
                request(probe, person, template).calendar();
        return entry.method() + " " + entry.sequence();
    }

    private static NotificationRequest request(EventProbe probe, UUID person, String template) {
        return probe.await((ReceivedEvent event) -> person.toString().equals(event.key())
                        && event.dataAs(NotificationRequest.class).template().equals(template))
                .dataAs(NotificationRequest.class);
    }

    private static List<Response> together(Callable<Response> one, Callable<Response> other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var first = threads.submit(() -> {
                start.await();
                return one.call();
            });
            var second = threads.submit(() -> {
                start.await();
                return other.call();
            });
            return List.of(first.get(), second.get());
        }
    }
}
