package dev.parley.scheduling.attendance;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.MutableClock;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class AttendanceIT {

    private static final Duration GRACE = Duration.ofMinutes(15);
    private static final Duration QUIET = Duration.ofSeconds(1);

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;
    private UUID interviewer;
    private Match match;
    private Instant start;
    private Instant end;
    private UUID interview;

    @BeforeEach
    void schedule() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        match = recruiter.ready();
        start = Scene.inHours(3);
        end = start.plus(Duration.ofHours(1));
        interview = recruiter.scheduled(match, start, interviewer);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void the_first_join_starts_it_and_both_complete_it_once_the_room_is_empty() {
        try (EventProbe probe = EventProbe.on(Topics.SCHEDULING_INTERVIEW)) {
            room(1, RoomState.OPEN, start, null, null);
            awaitStatus("IN_PROGRESS");
            room(2, RoomState.OPEN, start, start.plusSeconds(20), null);
            await().untilAsserted(() -> show().then().body("interviewerJoinedAt", notNullValue()));

            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.findAll { it.action == 'JOINED' }.via", contains("SHOWN_LINK", null));
            settleAt(end.plusSeconds(1));
            show().then().body("status", equalTo("IN_PROGRESS"));
            room(3, RoomState.OPEN, start, start.plusSeconds(20), end.plusSeconds(2));
            await().untilAsserted(() -> {
                settleAt(end.plusSeconds(3));
                show().then().body("status", equalTo("COMPLETED")).body("completedAt", notNullValue());
            });

            probe.await(SchedulingEvents.INTERVIEW_STARTED, interview);
            probe.await(SchedulingEvents.INTERVIEW_COMPLETED, interview);
            recruiter
                    .get("/interviews/" + interview + "/logs")
                    .then()
                    .body("items.action", contains("SCHEDULED", "JOINED", "JOINED", "COMPLETED"));
        }
    }

    @Test
    void a_room_that_never_empties_is_settled_a_quarter_of_an_hour_after_the_end() {
        room(1, RoomState.OPEN, start, start, null);
        awaitStatus("IN_PROGRESS");
        settleAt(end.plus(GRACE).minusMillis(1));
        show().then().body("status", equalTo("IN_PROGRESS"));
        settleAt(end.plus(GRACE));
        show().then().body("status", equalTo("COMPLETED"));
    }

    @Test
    void a_candidate_who_waits_in_the_lobby_in_vain_was_there() {
        room(1, RoomState.CLOSED, start, null, start.plusSeconds(900));
        awaitStatus("IN_PROGRESS");
        settleAt(end);
        show().then().body("status", equalTo("NO_SHOW")).body("noShowParty", equalTo("HOST"));
    }

    @Test
    void the_panel_hears_once_that_a_candidate_waits_for_them() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            room(1, RoomState.OPEN, start, null, null);
            NotificationRequest request = probe.await(this::tellsOfWaiting).dataAs(NotificationRequest.class);
            assertThat(request.channel()).isEqualTo(NotificationRequest.IN_APP);
            assertThat(request.recipient().personId()).isEqualTo(interviewer);
            room(2, RoomState.OPEN, start, null, start.plusSeconds(5));
            room(3, RoomState.OPEN, start, null, null);
            room(4, RoomState.OPEN, start, start.plusSeconds(20), null);
            await().untilAsserted(() -> show().then().body("interviewerJoinedAt", notNullValue()));
            assertThat(probe.heardWithin(QUIET).stream().filter(this::tellsOfWaiting))
                    .hasSize(1);
        }
    }

    @Test
    void who_comes_to_their_interviewer_does_not_wait() {
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            room(1, RoomState.OPEN, null, start, null);
            awaitStatus("IN_PROGRESS");
            room(2, RoomState.OPEN, start.plusSeconds(20), start, null);
            await().untilAsserted(() -> show().then().body("candidateJoinedAt", notNullValue()));
            assertThat(probe.heardWithin(QUIET)).noneMatch(this::tellsOfWaiting);
        }
    }

    @Test
    void an_interviewer_alone_means_the_candidate_did_not_show() {
        room(1, RoomState.CLOSED, null, start, start.plusSeconds(900));
        awaitStatus("IN_PROGRESS");
        settleAt(end);
        show().then().body("status", equalTo("NO_SHOW")).body("noShowParty", equalTo("CANDIDATE"));
    }

    @Test
    void nobody_at_all_is_a_no_show_of_both_and_not_before_the_end() {
        settleAt(end.minusMillis(1));
        show().then().body("status", equalTo("SCHEDULED"));
        settleAt(end);
        show().then().body("status", equalTo("NO_SHOW")).body("noShowParty", equalTo("BOTH"));
    }

    @Test
    void a_join_that_is_heard_of_too_late_is_audited_and_changes_no_status() {
        recruiter.post("/interviews/" + interview + "/cancel", Map.of("reason", "ill"));
        room(1, RoomState.OPEN, start, null, null);
        await().untilAsserted(() -> recruiter
                .get("/interviews/" + interview + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "CANCELLED", "JOINED")));
        show().then().body("status", equalTo("CANCELLED"));
    }

    @Test
    void an_offline_interview_is_completed_after_its_end() {
        Map<String, Object> body = Recruiter.body(recruiter.ready());
        body.putAll(Map.of(
                "type", "OFFLINE",
                "place", "Pune, room 4",
                "interviewerIds", List.of(scene.interviewer()),
                "startsAt", start.toString(),
                "endsAt", end.toString()));
        interview = Recruiter.created(recruiter.post("/interviews", body));
        settleAt(end);
        show().then().body("status", equalTo("COMPLETED"));
    }

    @Test
    void only_admins_settle_by_hand() {
        assertThat(recruiter.post("/interviews/auto-update-status", Map.of()).statusCode())
                .isEqualTo(403);
    }

    private boolean tellsOfWaiting(ReceivedEvent event) {
        NotificationRequest request = event.dataAs(NotificationRequest.class);
        return request.template().equals("interviewer-candidate-waiting")
                && request.subject().id().equals(interview);
    }

    private void room(long sequence, String status, Instant candidate, Instant host, Instant emptySince) {
        var people = List.of(new RoomState.Participant(
                UUID.randomUUID(),
                host == null ? "CANDIDATE" : "INTERVIEWER",
                host == null ? match.candidateId() : interviewer,
                start,
                emptySince,
                false,
                host == null ? "SHOWN_LINK" : null));
        EventSender.send(new DomainEvent(
                Topics.MEETING_ROOM,
                MeetingEvents.PARTICIPANT_JOINED,
                interview,
                sequence,
                new RoomState(interview, status, people, candidate, host, emptySince)));
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }

    private void awaitStatus(String status) {
        await().untilAsserted(() -> show().then().body("status", equalTo(status)));
    }

    private io.restassured.response.Response show() {
        return recruiter.get("/interviews/" + interview);
    }
}
