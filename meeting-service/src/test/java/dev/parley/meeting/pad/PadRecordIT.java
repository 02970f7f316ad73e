package dev.parley.meeting.pad;

import dev.parley.meeting.testing.Browser;
import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.meeting.testing.Scene.Pair;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

/** Who held an interview reads its pad afterwards. */
@QuarkusTest
class PadRecordIT {

    private static final String PAD = "/api/v1/interviews/{id}/pad";

    @Inject
    Scene scene;

    @Inject
    MutableClock clock;

    @Inject
    ForgetOldPads forgetOldPads;

    private Meeting meeting;

    @BeforeEach
    void meet() {
        meeting = scene.meeting();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void ownerInterviewersAndAdminsReadWhoWroteWhat() {
        write();
        for (String token : new String[] {
            Tokens.token(meeting.ownerId, "recruiter"),
            Tokens.token(meeting.interviewer, "interviewer"),
            Tokens.token(UUID.randomUUID(), "admin")
        }) {
            pad(token, 0)
                    .then()
                    .statusCode(200)
                    .body("last", equalTo(2))
                    .body("updates.seq", contains(1, 2))
                    .body("updates.content", contains("AAE=", "AAI="))
                    .body("authors.name", containsInAnyOrder("Asha Candidate", "Interviewer Person"))
                    .body("authors.role", containsInAnyOrder("CANDIDATE", "INTERVIEWER"));
        }
    }

    @Test
    void forEverybodyElseItDoesNotExist() {
        write();
        pad(Tokens.token(UUID.randomUUID(), "recruiter"), 0)
                .then()
                .statusCode(404)
                .body("type", containsString("not-found"));
        pad(Tokens.token(UUID.randomUUID(), "interviewer"), 0).then().statusCode(404);
        pad(Tokens.token(UUID.randomUUID(), "member"), 0).then().statusCode(403);
        meeting.asCandidate().get(PAD, meeting.id).then().statusCode(401);
        given().get(PAD, meeting.id).then().statusCode(401);
    }

    @Test
    void itIsReadFromWhereOneIs() {
        write();
        String owner = Tokens.token(meeting.ownerId, "recruiter");
        pad(owner, 1)
                .then()
                .body("updates.seq", contains(2))
                .body("last", equalTo(2))
                .body("authors.name", contains("Asha Candidate"));
        pad(owner, Integer.MAX_VALUE)
                .then()
                .statusCode(200)
                .body("last", equalTo(2))
                .body("updates", empty());
        pad(owner, -1).then().statusCode(400).body("type", containsString("validation-failed"));
    }

    @Test
    void anInterviewWhereNobodyWroteHasAnEmptyOne() {
        pad(Tokens.token(meeting.ownerId, "recruiter"), 0)
                .then()
                .statusCode(200)
                .body("last", equalTo(0))
                .body("updates", empty());
    }

    @Test
    void afterTheTimeForWhichItIsKeptItIsDeleted() {
        write();
        clock.advance(Duration.ofDays(179));
        forgetOldPads.sweep();
        assertThat(rows()).isEqualTo(2);
        clock.advance(Duration.ofDays(2));
        forgetOldPads.sweep();
        assertThat(rows()).isZero();
        assertThat(Rows.number("SELECT count(*) FROM pad WHERE meeting_id = '" + meeting.id + "'"))
                .isZero();
    }

    private void write() {
        try (Pair pair = meeting.pair()) {
            write(pair.host(), "AAE=");
            write(pair.guest(), "AAI=");
        }
    }

    private static void write(Browser by, String update) {
        by.send(Map.of("t", "pad-update", "id", "1", "update", update));
        by.await("pad-ack");
    }

    private long rows() {
        return Rows.number("SELECT count(*) FROM pad_update WHERE meeting_id = '" + meeting.id + "'");
    }

    private Response pad(String token, int since) {
        return given().auth().oauth2(token).queryParam("since", since).get(PAD, meeting.id);
    }
}
