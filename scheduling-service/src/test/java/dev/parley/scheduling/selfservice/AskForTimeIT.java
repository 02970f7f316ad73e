package dev.parley.scheduling.selfservice;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@QuarkusTest
class AskForTimeIT {

    @Inject
    Scene scene;

    @Test
    void who_creates_an_interview_with_slots_to_choose_from_asks_the_candidate_at_once_and_again_at_will() {
        Recruiter recruiter = scene.recruiter();
        Match match = recruiter.ready();
        UUID interviewer = recruiter.offering(scene.interviewer());
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            Map<String, Object> body = Recruiter.body(match);
            body.put("slotInterviewerIds", List.of(interviewer));
            UUID interview = Recruiter.created(recruiter.post("/interviews", body));
            ask(recruiter, interview, Map.of())
                    .then()
                    .statusCode(200)
                    .body("slotInterviewers.id", contains(interviewer.toString()));

            List<ReceivedEvent> asked =
                    probe.await(2, event -> match.candidateId().toString().equals(event.key()));

            assertThat(asked).allSatisfy(event -> {
                NotificationRequest mail = event.dataAs(NotificationRequest.class);
                assertThat(mail.template()).isEqualTo("pick-a-time");
                assertThat(mail.validStates()).containsExactly("PENDING");
                assertThat(mail.params().get("link")).contains("/?session_key=").endsWith("&then=time");
                assertThat(mail.params())
                        .containsEntry("jobTitle", "Java Engineer")
                        .doesNotContainKey("startsAt");
                assertThat(mail.calendar()).isNull();
            });
            assertThat(asked).extracting(ReceivedEvent::id).doesNotHaveDuplicates();
            assertThat(asked)
                    .extracting(event -> event.dataAs(NotificationRequest.class).dedupeKey())
                    .doesNotHaveDuplicates();
            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.action", contains("CREATED", "ASKED_FOR_TIME"));
        }
    }

    @Test
    void asking_may_name_whose_slots_are_offered_and_needs_somebody() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.pending(recruiter.ready());
        UUID interviewer = recruiter.offering(scene.interviewer());

        ask(recruiter, interview, Map.of()).then().statusCode(400).body("errors.field", contains("slotInterviewerIds"));
        ask(recruiter, interview, Map.of("slotInterviewerIds", List.of(UUID.randomUUID())))
                .then()
                .statusCode(400);
        ask(recruiter, interview, Map.of("slotInterviewerIds", List.of(interviewer)))
                .then()
                .statusCode(200);
        recruiter.get("/interviews/" + interview).then().body("slotInterviewers.id", hasItem(interviewer.toString()));
    }

    @Test
    void nobody_is_sent_to_slots_that_do_not_exist() {
        Recruiter recruiter = scene.recruiter();
        UUID offering = recruiter.offering(scene.interviewer());
        UUID without = scene.interviewer();
        UUID closed = scene.interviewer();
        UUID slot = recruiter.slot(1, Scene.inHours(30), closed);
        recruiter
                .put("/interviews/slots/" + slot, Map.of("closed", true))
                .then()
                .statusCode(200);
        UUID interview = recruiter.pending(recruiter.ready());

        for (UUID nobody : List.of(without, closed)) {
            ask(recruiter, interview, Map.of("slotInterviewerIds", List.of(offering, nobody)))
                    .then()
                    .statusCode(422)
                    .body("type", equalTo("/problems/no-open-slots"))
                    .body("errors.field", contains("slotInterviewerIds"))
                    .body("detail", containsString("Ina Viewer"));
        }
        recruiter.get("/interviews/" + interview + "/logs").then().body("items.action", contains("CREATED"));
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("slotInterviewerIds", List.of(without));
        recruiter.post("/interviews", body).then().statusCode(422).body("type", equalTo("/problems/no-open-slots"));
    }

    @Test
    void a_panel_needs_an_open_slot_of_all_of_it() {
        Recruiter recruiter = scene.recruiter();
        UUID one = recruiter.offering(scene.interviewer());
        UUID other = recruiter.offering(scene.interviewer());
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.put("interviewerIds", List.of(one, other));
        UUID interview = Recruiter.created(recruiter.post("/interviews", body));
        ask(recruiter, interview, Map.of()).then().statusCode(422).body("errors.field", contains("interviewerIds"));
        recruiter.slot(1, Scene.inHours(30), one, other);
        ask(recruiter, interview, Map.of()).then().statusCode(200);
    }

    @Test
    void only_the_owner_asks_and_only_while_there_is_no_time() {
        Recruiter recruiter = scene.recruiter();
        UUID interview = recruiter.scheduled(recruiter.ready(), Scene.inHours(30), scene.interviewer());

        ask(recruiter, interview, Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/illegal-transition"))
                .body("state", equalTo("SCHEDULED"));
        ask(scene.recruiter(), interview, Map.of()).then().statusCode(404);
        ask(scene.as(scene.interviewer(), "interviewer"), interview, Map.of())
                .then()
                .statusCode(403);
    }

    private static io.restassured.response.Response ask(Recruiter recruiter, UUID interview, Object body) {
        return recruiter.post("/interviews/" + interview + "/ask-for-time", body);
    }
}
