package dev.parley.meeting.erasure;

import dev.parley.meeting.testing.Rows;
import dev.parley.meeting.testing.Scene;
import dev.parley.meeting.testing.Scene.Meeting;
import dev.parley.platform.testing.MutableClock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What was said and noted in a room is not kept for ever. */
@QuarkusTest
class ForgetOldTalkIT {

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    Scene scene;

    @Inject
    ForgetOldTalk forgetOldTalk;

    @Inject
    MutableClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void notes_are_kept_from_their_last_change_on() {
        Meeting meeting = scene.meeting();
        Instant noted = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        clock.set(noted);
        meeting.asInterviewer()
                .contentType(ContentType.JSON)
                .body(Map.of("text", "Knows Kafka"))
                .put("/api/v1/interviews/{id}/notes/mine", meeting.id)
                .then()
                .statusCode(200);
        clock.set(noted.plus(KEPT).minusMillis(1));
        forgetOldTalk.sweep();
        assertThat(count("interview_note", meeting)).isEqualTo(1);
        clock.set(noted.plus(KEPT));
        forgetOldTalk.sweep();
        assertThat(count("interview_note", meeting)).isZero();
    }

    @Test
    void chat_messages_are_kept_from_when_they_were_said_on() {
        Meeting meeting = scene.meeting();
        Instant said = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Rows.update("INSERT INTO chat_message (interview_id, participant_id, message_id, name, text, said_at) VALUES ('"
                + meeting.id + "', '" + UUID.randomUUID() + "', 'm1', 'Ina', 'Hello', '" + said + "')");
        clock.set(said.plus(KEPT).minusMillis(1));
        forgetOldTalk.sweep();
        assertThat(count("chat_message", meeting)).isEqualTo(1);
        clock.set(said.plus(KEPT));
        forgetOldTalk.sweep();
        assertThat(count("chat_message", meeting)).isZero();
    }

    private static long count(String table, Meeting meeting) {
        return Rows.number("SELECT count(*) FROM " + table + " WHERE interview_id = '" + meeting.id + "'");
    }
}
