package dev.parley.scheduling.interview;

import dev.parley.contracts.Topics;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.meeting.RoomState;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.testing.EventSender;
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

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The testing checklist of interviews, line by line; joining outside the window is refused by the meeting service. */
@QuarkusTest
class ChecklistIT {

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    private Recruiter recruiter;
    private UUID interviewer;
    private Instant start;

    @BeforeEach
    void people() {
        recruiter = scene.recruiter();
        interviewer = scene.interviewer();
        start = Scene.inHours(3);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void a_candidate_is_shortlisted() {
        UUID job = recruiter.job();
        shortlist(job, recruiter.candidate(job))
                .then()
                .statusCode(200)
                .body("shortlisted", equalTo(true))
                .body("interviewEnabled", equalTo(false))
                .body("onlineInterviewEnabled", equalTo(false));
    }

    @Test
    void interviews_are_enabled_for_a_shortlisted_candidate_and_for_no_other() {
        UUID job = recruiter.job();
        UUID candidate = recruiter.candidate(job);
        enable(job, candidate).then().statusCode(422).body("type", equalTo("/problems/not-shortlisted"));
        shortlist(job, candidate);
        enable(job, candidate).then().statusCode(200).body("interviewEnabled", equalTo(true));
    }

    @Test
    void an_interview_is_scheduled_for_a_date_in_the_future() {
        recruiter
                .schedule(recruiter.ready(), start, interviewer)
                .then()
                .statusCode(201)
                .body("status", equalTo("SCHEDULED"));
    }

    @Test
    void nothing_is_scheduled_for_who_is_not_shortlisted() {
        UUID job = recruiter.job();
        recruiter
                .schedule(new Match(job, recruiter.candidate(job)), start, interviewer)
                .then()
                .statusCode(422)
                .body("errors.code", hasItem("not-shortlisted"));
    }

    @Test
    void nothing_is_scheduled_while_interviews_are_not_enabled() {
        UUID job = recruiter.job();
        UUID candidate = recruiter.candidate(job);
        shortlist(job, candidate);
        recruiter
                .schedule(new Match(job, candidate), start, interviewer)
                .then()
                .statusCode(422)
                .body("errors.code", contains("interview-disabled", "online-disabled"));
    }

    @Test
    void nothing_is_scheduled_in_the_past() {
        recruiter
                .schedule(recruiter.ready(), Scene.inHours(-1), interviewer)
                .then()
                .statusCode(422)
                .body("errors.code", contains("in-past", "notice-too-short"));
    }

    @Test
    void an_interview_is_rescheduled_and_told_as_the_same_one_at_another_time() {
        UUID interview = scheduled(recruiter.ready());
        Instant later = start.plus(Duration.ofDays(1));
        recruiter
                .put(
                        "/interviews/" + interview,
                        Map.of(
                                "startsAt",
                                later.toString(),
                                "endsAt",
                                later.plusSeconds(1800).toString()))
                .then()
                .statusCode(200)
                .body("status", equalTo("SCHEDULED"))
                .body("revision", equalTo(1));
        logs(interview).then().body("items.action", contains("SCHEDULED", "RESCHEDULED"));
    }

    @Test
    void an_interview_is_cancelled_with_a_reason_and_frees_everybodys_time() {
        Match match = recruiter.ready();
        UUID interview = scheduled(match);
        recruiter
                .post("/interviews/" + interview + "/cancel", Map.of("reason", "Position filled"))
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancelReason", equalTo("Position filled"));
        recruiter.schedule(match, start, interviewer).then().statusCode(201);
    }

    @Test
    void an_online_meeting_link_is_made_when_online_is_enabled_and_only_then() {
        Match match = recruiter.ready();
        UUID interview = scheduled(match);
        show(interview).then().body("roomId", notNullValue()).body("meetingLink", containsString("/?session_key="));
        recruiter.post(
                "/candidates/" + match.candidateId() + "/toggle-interview",
                Map.of("jobId", match.jobId(), "onlineInterviewEnabled", false));
        show(interview).then().body("roomId", nullValue()).body("meetingLink", nullValue());
    }

    @Test
    void the_candidate_joins_and_the_interview_is_in_progress() {
        Match match = recruiter.ready();
        UUID interview = scheduled(match);
        room(interview, 1, match.candidateId(), start, null, null);
        await().untilAsserted(() -> show(interview)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("candidateJoinedAt", notNullValue())
                .body("interviewerJoinedAt", nullValue()));
    }

    @Test
    void an_interviewer_joins_and_the_interview_is_in_progress() {
        Match match = recruiter.ready();
        UUID interview = scheduled(match);
        room(interview, 1, match.candidateId(), null, start, null);
        await().untilAsserted(() -> show(interview)
                .then()
                .body("status", equalTo("IN_PROGRESS"))
                .body("interviewerJoinedAt", notNullValue()));
        logs(interview).then().body("items[1].actorId", equalTo(interviewer.toString()));
    }

    @Test
    void who_was_there_completes_it_when_its_time_is_over() {
        Match match = recruiter.ready();
        UUID interview = scheduled(match);
        Instant end = start.plus(Duration.ofHours(1));
        room(interview, 1, match.candidateId(), start, start, end);
        await().untilAsserted(() -> {
            settleAt(end);
            show(interview).then().body("status", equalTo("COMPLETED"));
        });
    }

    @Test
    void who_was_not_there_makes_it_a_no_show_when_its_time_is_over() {
        UUID interview = scheduled(recruiter.ready());
        settleAt(start.plus(Duration.ofHours(1)));
        show(interview).then().body("status", equalTo("NO_SHOW"));
    }

    @Test
    void the_logs_of_an_interview_are_there_to_be_read() {
        UUID interview = scheduled(recruiter.ready());
        logs(interview)
                .then()
                .statusCode(200)
                .body("items.action", contains("SCHEDULED"))
                .body("items[0].actorName", notNullValue())
                .body("items[0].newValues.status", equalTo("SCHEDULED"));
    }

    private UUID scheduled(Match match) {
        return recruiter.scheduled(match, start, interviewer);
    }

    private Response shortlist(UUID job, UUID candidate) {
        return recruiter.post("/candidates/" + candidate + "/shortlist", Map.of("jobId", job, "shortlisted", true));
    }

    private Response enable(UUID job, UUID candidate) {
        return recruiter.post(
                "/candidates/" + candidate + "/toggle-interview", Map.of("jobId", job, "interviewEnabled", true));
    }

    private Response show(UUID interview) {
        return recruiter.get("/interviews/" + interview);
    }

    private Response logs(UUID interview) {
        return recruiter.get("/interviews/" + interview + "/logs");
    }

    private void room(UUID interview, long sequence, UUID candidate, Instant came, Instant host, Instant empty) {
        var people = List.of(
                new RoomState.Participant(
                        UUID.randomUUID(), "CANDIDATE", candidate, start, empty, false, "MAILED_LINK"),
                new RoomState.Participant(UUID.randomUUID(), "INTERVIEWER", interviewer, start, empty, false, null));
        EventSender.send(new DomainEvent(
                Topics.MEETING_ROOM,
                MeetingEvents.PARTICIPANT_JOINED,
                interview,
                sequence,
                new RoomState(interview, RoomState.OPEN, people, came, host, empty)));
    }

    private void settleAt(Instant moment) {
        clock.set(moment);
        scene.admin()
                .call()
                .post("/api/v1/interviews/auto-update-status")
                .then()
                .statusCode(200);
    }
}
