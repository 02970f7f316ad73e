package dev.parley.scheduling.candidate;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.scheduling.testing.Scene;
import dev.parley.scheduling.testing.Scene.Match;
import dev.parley.scheduling.testing.Scene.Recruiter;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

/** Two recruiters who know the same address. */
@QuarkusTest
class CardsIT {

    @Inject
    Scene scene;

    @Inject
    AgroalDataSource dataSource;

    private final String email = Scene.email();
    private Recruiter first;
    private Recruiter second;

    @org.junit.jupiter.api.BeforeEach
    void two() {
        first = scene.recruiter();
        second = scene.recruiter();
    }

    @Test
    void who_types_an_address_that_another_knows_is_answered_what_they_typed() {
        UUID firstJob = first.job();
        UUID secondJob = second.job();
        add(first, firstJob, Map.of("name", "Asha Rao", "mobile", "+919876543210", "zone", "Asia/Kolkata"))
                .then()
                .statusCode(201);

        Response answer = add(second, secondJob, Map.of("name", "A. Rao"));

        answer.then()
                .statusCode(201)
                .body("name", equalTo("A. Rao"))
                .body("email", equalTo(email))
                .body("mobile", equalTo(null))
                .body("matches.jobId", contains(secondJob.toString()));
        first.get("/candidates?q=" + email)
                .then()
                .body("items.name", contains("Asha Rao"))
                .body("items.matches.jobId.flatten()", contains(firstJob.toString()));
        second.get("/candidates?q=" + email).then().body("items.name", contains("A. Rao"));
        first.get("/candidates/" + answer.jsonPath().getString("id")).then().statusCode(404);
        scene.admin().get("/candidates?q=" + email).then().body("items", hasSize(2));
    }

    @Test
    void a_changed_card_changes_nothing_of_another_owner() {
        Instant start = Scene.inHours(30);
        Match firsts = first.ready(first.job(), email);
        Match seconds = second.ready(second.job(), email);
        UUID untouched = first.scheduled(firsts, start, scene.interviewer());
        UUID moved = second.scheduled(seconds, start.plus(Duration.ofHours(5)), scene.interviewer());
        String other = Scene.email();

        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST);
                EventProbe contacts = EventProbe.on(Topics.CONTACT)) {
            second.put("/candidates/" + seconds.candidateId(), Map.of("name", "Somebody", "email", other))
                    .then()
                    .statusCode(200);

            Contact told = contacts.await(SchedulingEvents.CONTACT_CHANGED, seconds.candidateId())
                    .dataAs(Contact.class);
            assertThat(told.ownerId()).isEqualTo(second.id());
            assertThat(told.email()).isEqualTo(other);
            requests.await(event -> to(event, seconds.candidateId()));
            assertThat(requests.heardWithin(Duration.ofMillis(500)))
                    .noneMatch(event -> to(event, firsts.candidateId()))
                    .noneMatch(event -> event.dataAs(NotificationRequest.class)
                            .subject()
                            .id()
                            .equals(untouched));
            assertThat(contacts.heardWithin(Duration.ofMillis(100)))
                    .noneMatch(event -> to(event, firsts.candidateId()));
        }
        first.get("/candidates/" + firsts.candidateId()).then().body("email", equalTo(email));
        first.get("/interviews/" + untouched + "/logs").then().body("items.action", contains("SCHEDULED"));
        second.get("/interviews/" + moved + "/logs")
                .then()
                .body("items.action", contains("SCHEDULED", "LINK_REPLACED"));
    }

    @Test
    void cards_of_one_person_have_one_home_and_two_owners() {
        try (EventProbe contacts = EventProbe.on(Topics.CONTACT)) {
            Contact firsts = contact(contacts, first.candidate(first.job(), email));
            Contact seconds = contact(contacts, second.candidate(second.job(), email));

            assertThat(firsts.homeId()).isEqualTo(seconds.homeId()).isNotEqualTo(firsts.personId());
            assertThat(firsts.ownerId()).isEqualTo(first.id());
            assertThat(seconds.ownerId()).isEqualTo(second.id());
        }
    }

    @Test
    void a_person_is_in_one_interview_at_a_time_whoever_planned_it() {
        Instant start = Scene.inHours(40);
        first.scheduled(first.ready(first.job(), email), start, scene.interviewer());

        second.schedule(second.ready(second.job(), email), start.plus(Duration.ofMinutes(30)), scene.interviewer())
                .then()
                .statusCode(422)
                .body("errors.code", contains("candidate-overlap"));
    }

    @Test
    void an_address_of_somebody_who_is_busy_then_is_refused_and_nothing_has_changed() {
        Instant start = Scene.inHours(40);
        first.scheduled(first.ready(first.job(), email), start, scene.interviewer());
        String free = Scene.email();
        Match seconds = second.ready(second.job(), free);
        UUID interview = second.scheduled(seconds, start, scene.interviewer());
        String path = "/candidates/" + seconds.candidateId();

        second.put(path, Map.of("name", "Asha", "email", email))
                .then()
                .statusCode(422)
                .body("errors.code", contains("candidate-overlap"))
                .body("interviewId", equalTo(interview.toString()));

        second.get(path).then().body("email", equalTo(free)).body("name", equalTo("Asha Rao"));
        second.get("/interviews/" + interview + "/logs").then().body("items.action", contains("SCHEDULED"));
    }

    @Test
    void times_move_with_the_card_to_the_calendar_of_who_has_the_new_address() {
        Instant start = Scene.inHours(40);
        Match seconds = second.ready(second.job(), email);
        second.scheduled(seconds, start, scene.interviewer());
        String other = Scene.email();
        second.put("/candidates/" + seconds.candidateId(), Map.of("name", "Asha", "email", other))
                .then()
                .statusCode(200);

        first.scheduled(first.ready(first.job(), email), start, scene.interviewer());
        first.schedule(first.ready(first.job(), other), start, scene.interviewer())
                .then()
                .statusCode(422)
                .body("errors.code", contains("candidate-overlap"));
    }

    /** Two addresses take turns, so that each gets the new links of both interviews at every second change. */
    @Test
    void a_change_counts_once_however_many_interviews_get_new_links_by_it() {
        Match match = first.ready(first.job(), email);
        first.scheduled(match, Scene.inHours(30), scene.interviewer());
        Match again = new Match(first.job(), match.candidateId());
        add(first, again.jobId(), Map.of("name", "Asha Rao")).then().statusCode(200);
        first.ready(again);
        first.scheduled(again, Scene.inHours(40), scene.interviewer());
        List<String> addresses = List.of(Scene.email(), email);

        for (int change = 0; change < 40; change++) {
            changeAddress(match, addresses.get(change % 2)).then().statusCode(200);
        }

        changeAddress(match, addresses.getFirst()).then().statusCode(429).body("code", equalTo("rate-limited"));
        first.get("/candidates/" + match.candidateId()).then().body("email", equalTo(email));
    }

    private Response changeAddress(Match match, String to) {
        return first.put("/candidates/" + match.candidateId(), Map.of("name", "Asha Rao", "email", to));
    }

    @Test
    void an_interview_made_while_the_address_changes_takes_the_time_of_who_has_it_in_the_end() throws Exception {
        for (int round = 0; round < 12; round++) {
            Match match = first.ready(first.job());
            Instant start = Scene.inHours(30);
            UUID interviewer = scene.interviewer();
            AtOnce.run(List.of(() -> first.schedule(match, start, interviewer).statusCode(), () -> first.put(
                            "/candidates/" + match.candidateId(), Map.of("name", "Asha", "email", Scene.email()))
                    .statusCode()));
        }
        assertThat(number("""
                SELECT count(*) FROM calendar_claim k JOIN interview i ON i.id = k.interview_id
                JOIN candidate c ON c.id = i.candidate_id
                WHERE k.kind = 'CANDIDATE' AND k.person_id <> c.person_id""")).isZero();
    }

    @Test
    void two_who_name_an_address_at_once_get_a_card_each_of_one_person() throws Exception {
        for (int round = 0; round < 8; round++) {
            String address = Scene.email();
            UUID firstJob = first.job();
            UUID secondJob = second.job();
            List<UUID> cards = AtOnce.run(
                    List.of(() -> first.candidate(firstJob, address), () -> second.candidate(secondJob, address)));
            assertThat(cards).doesNotHaveDuplicates();
            assertThat(number("SELECT count(*) FROM person WHERE email = '" + address + "'"))
                    .isEqualTo(1);
        }
    }

    @Test
    void naming_an_address_writes_the_same_whether_it_was_known_or_not() throws SQLException {
        first.candidate(first.job(), email);
        String before = text("SELECT xmin::text FROM person WHERE email = '" + email + "'");

        second.candidate(second.job(), email);

        assertThat(text("SELECT xmin::text FROM person WHERE email = '" + email + "'"))
                .isNotEqualTo(before);
    }

    @Test
    void an_import_tells_no_more_than_the_own_cards() {
        add(first, first.job(), Map.of("name", "Asha Rao", "mobile", "+919876543210"));
        UUID job = second.job();
        String csv = "name,email\nA. Rao," + email.toUpperCase(Locale.ROOT) + "\n";

        for (boolean dryRun : new boolean[] {true, false}) {
            second.call()
                    .contentType("text/csv")
                    .body(csv)
                    .post("/api/v1/candidates/import?jobId=" + job + "&dryRun=" + dryRun)
                    .then()
                    .statusCode(200)
                    .body("imported", equalTo(1))
                    .body("updated", equalTo(0));
        }
        second.get("/candidates?jobId=" + job)
                .then()
                .body("items.name", contains("A. Rao"))
                .body("items[0].mobile", equalTo(null));
        first.get("/candidates?q=" + email).then().body("items.name", contains("Asha Rao"));
        second.get("/candidates?q=Asha").then().body("items", empty());
    }

    private Response add(Recruiter by, UUID job, Map<String, Object> card) {
        var body = new java.util.HashMap<>(card);
        body.put("email", email);
        body.put("jobId", job);
        return by.call().contentType(ContentType.JSON).body(body).post("/api/v1/candidates");
    }

    private static Contact contact(EventProbe contacts, UUID card) {
        return contacts.await(SchedulingEvents.CONTACT_CHANGED, card).dataAs(Contact.class);
    }

    private static boolean to(ReceivedEvent event, UUID key) {
        return key.toString().equals(event.key());
    }

    private long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    private String text(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
