package dev.parley.scheduling.screening;

import dev.parley.contracts.Topics;
import dev.parley.contracts.screening.MatchResult;
import dev.parley.contracts.screening.ScreeningEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Exported;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class MatchResultIT {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    Scene scene;

    private final UUID matchId = UUID.randomUUID();
    private final String externalId = "REQ-" + matchId;
    private final String email = Scene.email();

    @Test
    void a_result_adds_the_candidate_to_the_job_with_that_external_id_and_enables_nothing() {
        Recruiter recruiter = scene.recruiter();
        UUID job = job(recruiter, externalId);
        send(1, externalId, " " + email.toUpperCase(Locale.ROOT) + " ", 87.5);

        awaitCandidates(recruiter, job, 1)
                .body("items[0].email", equalTo(email))
                .body("items[0].zone", equalTo("Europe/Berlin"))
                .body("items[0].matches[0].score", equalTo(87.5f))
                .body("items[0].matches[0].shortlisted", equalTo(false))
                .body("items[0].matches[0].interviewEnabled", equalTo(false));
        scene.recruiter().get("/candidates?q=" + email).then().body("items", hasSize(0));
        Exported.at(management).check("scheduling");
    }

    @Test
    void of_several_results_the_one_with_the_highest_sequence_stays_in_whatever_order_they_come() {
        Recruiter recruiter = scene.recruiter();
        UUID job = job(recruiter, externalId);
        UUID first = Ids.next();
        EventSender.send(event(1, externalId, email, 10d), first);
        send(3, externalId, email, 30d);
        send(2, externalId, email, 20d);
        EventSender.send(event(1, externalId, email, 10d), first);
        UUID last = UUID.randomUUID();
        send(last, 1, externalId, Scene.email(), 1d);

        awaitCandidates(recruiter, job, 2);
        recruiter.get("/candidates?jobId=" + job + "&q=" + email).then().body("items[0].matches.score", contains(30f));
    }

    @Test
    void a_result_for_a_known_candidate_moves_the_score_and_no_toggle() {
        Recruiter recruiter = scene.recruiter();
        UUID job = job(recruiter, externalId);
        Match match = recruiter.ready(job);
        String known =
                recruiter.get("/candidates/" + match.candidateId()).jsonPath().getString("email");
        send(1, externalId, known, 55d);

        await().untilAsserted(() -> recruiter
                .get("/candidates/" + match.candidateId())
                .then()
                .body("matches[0].score", equalTo(55f))
                .body("name", equalTo("Asha Rao"))
                .body("matches[0].onlineInterviewEnabled", equalTo(true)));
    }

    @Test
    void a_result_for_an_unknown_job_waits_and_is_taken_again_once_the_job_is_there() {
        Recruiter recruiter = scene.recruiter();
        send(1, externalId, email, 40d);
        send(2, externalId, email, 50d);
        awaitParked(matchId, "unreadable");
        awaitParked(matchId, "behind");

        replay(matchId).body("replayed", equalTo(0)).body("stopped", containsString(externalId));
        UUID job = job(recruiter, externalId);
        replay(matchId).body("replayed", equalTo(2)).body("stopped", nullValue());
        awaitCandidates(recruiter, job, 1).body("items[0].matches.score", contains(50f));
    }

    @Test
    void a_result_that_is_not_valid_is_parked_and_the_next_one_goes_on() {
        Recruiter recruiter = scene.recruiter();
        UUID job = job(recruiter, externalId);
        UUID noEmail = UUID.randomUUID();
        UUID noName = UUID.randomUUID();
        UUID noSequence = UUID.randomUUID();
        UUID poison = UUID.randomUUID();
        UUID badZone = UUID.randomUUID();
        UUID badMobile = UUID.randomUUID();
        var unreachable = new MatchResult.Candidate("A", email, "12345", "Europe/Berlin", null);
        EventSender.send(event(badMobile, 1, new MatchResult(badMobile, externalId, null, unreachable, 1d, null)));
        send(noEmail, 1, externalId, "nobody", 1d);
        EventSender.send(
                event(noName, 1, new MatchResult(noName, externalId, null, person(" ", email, null), 1d, null)));
        EventSender.send(
                event(badZone, 1, new MatchResult(badZone, externalId, null, person("A", email, "Mars/X"), 1d, null)));
        send(noSequence, 0, externalId, email, 1d);
        EventSender.send(Topics.SCREENING_MATCH_RESULT, poison.toString(), "{\"specversion\": \"1.0\", broken");
        send(1, externalId, email, 77d);

        awaitCandidates(recruiter, job, 1).body("items[0].matches.score", contains(77f));
        for (UUID id : new UUID[] {noEmail, noName, badZone, badMobile, noSequence, poison}) {
            awaitParked(id, "unreadable");
        }
    }

    @Test
    void two_recruiters_with_the_same_external_id_are_not_guessed_between_and_neither_stops_the_other() {
        Recruiter one = scene.recruiter();
        UUID job = job(one, externalId);
        Recruiter other = scene.recruiter();
        UUID othersJob = job(other, externalId);
        send(1, externalId, email, 5d);
        awaitParked(matchId, "ambiguous");
        one.get("/candidates?jobId=" + job).then().body("items", hasSize(0));

        var candidate = person("Ravi Menon", email, "Europe/Berlin");
        EventSender.send(event(matchId, 2, new MatchResult(matchId, externalId, one.id(), candidate, 6d, null)));
        awaitCandidates(one, job, 1).body("items[0].matches.score", contains(6f));
        other.get("/candidates?jobId=" + othersJob).then().body("items", hasSize(0));
    }

    private static UUID job(Recruiter recruiter, String externalId) {
        return Recruiter.created(recruiter.post(
                "/jobs", Map.of("title", "Java Engineer", "companyName", "Acme", "externalId", externalId)));
    }

    private void send(long sequence, String job, String address, Double score) {
        EventSender.send(event(sequence, job, address, score));
    }

    private static void send(UUID id, long sequence, String job, String address, Double score) {
        EventSender.send(
                event(id, sequence, new MatchResult(id, job, null, person("Ravi", address, null), score, null)));
    }

    private DomainEvent event(long sequence, String job, String address, Double score) {
        var candidate = person("Ravi Menon", address, "Europe/Berlin");
        return event(matchId, sequence, new MatchResult(matchId, job, null, candidate, score, null));
    }

    private static DomainEvent event(UUID id, long sequence, MatchResult result) {
        return new DomainEvent(Topics.SCREENING_MATCH_RESULT, ScreeningEvents.CANDIDATE_SCREENED, id, sequence, result);
    }

    private static MatchResult.Candidate person(String name, String address, String zone) {
        return new MatchResult.Candidate(name, address, null, zone, null);
    }

    private static ValidatableResponse awaitCandidates(Recruiter recruiter, UUID job, int count) {
        String path = "/candidates?jobId=" + job;
        await().untilAsserted(() -> recruiter.get(path).then().body("pagination.total", equalTo(count)));
        return recruiter.get(path).then();
    }

    private void awaitParked(UUID key, String reason) {
        await().untilAsserted(() -> assertThat(parked(key, reason)).hasSize(1));
    }

    private List<Integer> parked(UUID key, String reason) {
        return here().queryParam("limit", 100)
                .get("/q/parked-events")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll { it.key == '" + key + "' && it.reason.matches('" + reason + "') }.id");
    }

    private ValidatableResponse replay(UUID key) {
        return here().post("/q/parked-events/" + parked(key, ".*").getFirst() + "/replay")
                .then()
                .statusCode(200);
    }

    private RequestSpecification here() {
        return given().baseUri("http://" + management.getHost()).port(management.getPort());
    }
}
