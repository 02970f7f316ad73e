package dev.parley.meeting.note;

import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** What an interviewer writes down is theirs alone. */
@QuarkusTest
class NoteIT {

    @Inject
    Scene scene;

    @Test
    void beginEmptyAndAreKept() {
        Meeting meeting = scene.meeting();
        read(meeting, meeting.asInterviewer())
                .then()
                .statusCode(200)
                .body("text", equalTo(""))
                .body("version", equalTo(0))
                .body("changedAt", nullValue());
        write(meeting, meeting.asInterviewer(), "Knows Kafka", 0)
                .then()
                .statusCode(200)
                .body("version", equalTo(1));
        write(meeting, meeting.asInterviewer(), "Knows Kafka well", 1).then().statusCode(200);
        meeting.publish("COMPLETED");
        read(meeting, meeting.asInterviewer())
                .then()
                .statusCode(200)
                .body("text", equalTo("Knows Kafka well"))
                .body("version", equalTo(2))
                .body("changedAt", notNullValue());
    }

    @Test
    void areReadByNobodyElse() {
        Meeting meeting = scene.meeting();
        write(meeting, meeting.asInterviewer(), "Between me and me", 0).then().statusCode(200);
        read(meeting, as(meeting.ownerId, "recruiter")).then().statusCode(200).body("text", equalTo(""));
        read(meeting, as(UUID.randomUUID(), "admin")).then().statusCode(200).body("text", equalTo(""));
        read(meeting, as(UUID.randomUUID(), "interviewer")).then().statusCode(404);
        write(meeting, as(UUID.randomUUID(), "recruiter"), "Me too", 0).then().statusCode(404);
        read(meeting, as(UUID.randomUUID(), "member")).then().statusCode(403);
        read(meeting, meeting.asCandidate()).then().statusCode(401);
        given().auth()
                .oauth2(Tokens.token(meeting.interviewer, "interviewer"))
                .get("/api/v1/interviews/{id}/notes/mine", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @Test
    void anotherTabReplacesNothingUnseen() {
        Meeting meeting = scene.meeting();
        write(meeting, meeting.asInterviewer(), "One", 0).then().statusCode(200);
        write(meeting, meeting.asInterviewer(), "Other", 0)
                .then()
                .statusCode(412)
                .body("type", containsString("stale-version"))
                .body("currentVersion", equalTo(1));
        write(meeting, meeting.asInterviewer(), "Whatever", null)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void ofManyAtOnceOneIsTheFirst() throws Exception {
        Meeting meeting = scene.meeting();
        List<Callable<Integer>> writes = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String text = "Text " + i;
            writes.add(() -> write(meeting, meeting.asInterviewer(), text, 0).statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writes.size())) {
            for (Future<Integer> answer : threads.invokeAll(writes)) {
                statuses.add(answer.get());
            }
        }
        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 412).hasSize(7);
        assertThat(Rows.number("SELECT version FROM interview_note WHERE interview_id = '" + meeting.id + "'"))
                .isEqualTo(1);
    }

    @Test
    void areAsLongAsTwentyThousandCharacters() {
        Meeting meeting = scene.meeting();
        write(meeting, meeting.asInterviewer(), "\uD83D\uDE00".repeat(20_000), 0)
                .then()
                .statusCode(200);
        write(meeting, meeting.asInterviewer(), "x".repeat(20_001), 1).then().statusCode(400);
        given().spec(meeting.asInterviewer())
                .contentType(ContentType.JSON)
                .body("{}")
                .put("/api/v1/interviews/{id}/notes/mine", meeting.id)
                .then()
                .statusCode(400);
    }

    private static RequestSpecification as(UUID sub, String role) {
        return given().auth().oauth2(Tokens.token(sub, role));
    }

    private static Response read(Meeting meeting, RequestSpecification by) {
        return by.get("/api/v1/interviews/{id}/notes/mine", meeting.id);
    }

    private static Response write(Meeting meeting, RequestSpecification by, String text, Integer version) {
        Map<String, Object> body = version == null ? Map.of("text", text) : Map.of("text", text, "version", version);
        return by.contentType(ContentType.JSON).body(body).put("/api/v1/interviews/{id}/notes/mine", meeting.id);
    }
}
