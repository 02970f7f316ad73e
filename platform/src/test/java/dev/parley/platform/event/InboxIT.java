package dev.parley.platform.event;

import dev.parley.platform.app.TestTopics;
import dev.parley.platform.app.ThingNotes;
import dev.parley.platform.app.Things;
import dev.parley.platform.app.Things.ThingState;
import dev.parley.platform.id.Ids;
import dev.parley.platform.request.RequestId;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.EventSender;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.LongStream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class InboxIT {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Inject
    ThingNotes notes;

    @Inject
    Things things;

    private final UUID id = Ids.next();
    private final String key = id.toString();

    @Test
    void anEventDeliveredTwiceTakesEffectOnce() {
        UUID eventId = Ids.next();
        EventSender.send(event(1, "ok"), eventId);
        EventSender.send(event(1, "ok"), eventId);
        EventSender.send(event(2, "ok"));

        soon().untilAsserted(() -> assertThat(notes.noted(key)).containsExactly(1L, 2L));
    }

    @Test
    void outboxAndInboxCarryTheRequestId() {
        UUID thing = things.create(Ids.next().toString());
        String requestId = "req-" + thing;
        RequestId.set(requestId);
        things.change(thing);
        RequestId.set(null);

        soon().untilAsserted(() -> assertThat(notes.requestIds()).contains(requestId));
        assertThat(notes.noted(thing.toString())).containsExactly(1L);
    }

    @Test
    void anUnreadableEventIsParkedAtOnceAndOthersGoOn() {
        UUID other = Ids.next();
        try (EventProbe deadLetters = EventProbe.on(TestTopics.DEAD_LETTERS)) {
            EventSender.send(Things.TOPIC, key, "{ not an event");
            EventSender.send(new DomainEvent(Things.TOPIC, Things.CHANGED, other, 1, new ThingState(other, 1, "ok")));

            soon().untilAsserted(() -> assertThat(notes.noted(other.toString())).containsExactly(1L));
            soon().untilAsserted(() -> assertThat(parked("unreadable")).isEqualTo(1));
            soon().untilAsserted(() -> assertThat(deadLetters.records())
                    .filteredOn(record -> key.equals(record.key()))
                    .singleElement()
                    .satisfies(record -> {
                        assertThat(record.value()).isEqualTo("{ not an event");
                        assertThat(Headers.text(record, "parley-reason")).isEqualTo("unreadable");
                        assertThat(Headers.text(record, "parley-topic")).isEqualTo(Things.TOPIC);
                    }));
        }
    }

    @Test
    void dataThatDoesNotFitIsParkedAtOnce() {
        EventSender.send(new DomainEvent(Things.TOPIC, Things.CHANGED, id, 1, Map.of("seq", "many")));

        soon().untilAsserted(() -> assertThat(parked("unreadable")).isEqualTo(1));
    }

    @Test
    void poisonIsParkedItsSuccessorsWaitBehindItAndAReplayDrainsThemInOrder() {
        notes.failFor(key);
        EventSender.send(event(1, "bug"));
        EventSender.send(event(2, "ok"));
        EventSender.send(event(3, "ok"));

        soon().untilAsserted(() -> assertThat(parked("behind")).isEqualTo(2));
        assertThat(parked("failed")).isEqualTo(1);
        assertThat(notes.noted(key)).isEmpty();

        replay().statusCode(200).body("replayed", equalTo(0)).body("stopped", notNullValue());
        assertThat(notes.noted(key)).isEmpty();

        notes.recoverFor(key);
        replay().statusCode(200).body("replayed", equalTo(3)).body("stopped", nullValue());
        EventSender.send(event(4, "ok"));

        soon().untilAsserted(() -> assertThat(notes.noted(key)).isEqualTo(List.of(1L, 2L, 3L, 4L)));
        assertThat(parkedAtAll()).isZero();
    }

    @Test
    void ofABacklogEachTakesEffectOnceInOrderAndPoisonInItHarmsNoOtherKey() {
        UUID other = Ids.next();
        UUID twice = Ids.next();
        notes.failFor(key);
        for (int seq = 1; seq <= 60; seq++) {
            EventSender.send(event(seq, seq == 31 ? "bug" : "ok"));
            EventSender.send(
                    new DomainEvent(Things.TOPIC, Things.CHANGED, other, seq, new ThingState(other, seq, "ok")),
                    seq % 20 == 0 ? twice : Ids.next());
        }

        List<Long> before = LongStream.rangeClosed(1, 30).boxed().toList();
        List<Long> once =
                LongStream.rangeClosed(1, 59).filter(seq -> seq != 40).boxed().toList();
        soon().untilAsserted(() -> assertThat(notes.noted(other.toString())).isEqualTo(once));
        soon().untilAsserted(() -> assertThat(parkedAtAll()).isEqualTo(30));
        assertThat(notes.noted(key)).isEqualTo(before);
    }

    @Test
    void whileTheDatabaseIsInTroubleTheEventWaitsAndIsNeverParked() {
        notes.failFor(key);
        EventSender.send(event(1, "down"));
        Awaitility.await()
                .during(Duration.ofSeconds(2))
                .until(() -> parkedAtAll() == 0 && notes.noted(key).isEmpty());

        notes.recoverFor(key);

        soon().untilAsserted(() -> assertThat(notes.noted(key)).containsExactly(1L));
    }

    @Test
    void whoIsOnTheMachineSeesWhatIsParkedAndNobodyElse() {
        EventSender.send(Things.TOPIC, key, "nonsense");
        soon().until(() -> parkedAtAll() == 1);
        long event = firstParked();

        here().queryParam("limit", 100)
                .get("/q/parked-events")
                .then()
                .statusCode(200)
                .body("items.find { it.key == '" + key + "' }.reason", equalTo("unreadable"))
                .body("items.find { it.key == '" + key + "' }.position", startsWith(Things.TOPIC + "/"));
        here().get("/q/parked-events/" + event)
                .then()
                .statusCode(200)
                .body("item.purpose", equalTo("thing-notes"))
                .body("payload", equalTo("nonsense"));
        given().auth().oauth2(Tokens.admin()).get("/q/parked-events").then().statusCode(404);
        here().header("Origin", "https://elsewhere.example")
                .get("/q/parked-events")
                .then()
                .statusCode(404);
        here().header("Host", "elsewhere.example")
                .get("/q/parked-events/" + event)
                .then()
                .statusCode(404);
        here().get("/q/parked-events/none").then().statusCode(404);
        here().queryParam("limit", "all").get("/q/parked-events").then().statusCode(400);
    }

    @Test
    void whatCannotBeMendedIsDroppedAndThoseBehindItTakeEffect() {
        EventSender.send(Things.TOPIC, key, "nonsense");
        EventSender.send(event(1, "ok"));
        EventSender.send(event(2, "ok"));
        soon().untilAsserted(() -> assertThat(parked("behind")).isEqualTo(2));
        long event = firstParked();

        here().delete("/q/parked-events/" + things.count("SELECT max(id) FROM parked_event WHERE record_key = ?", key))
                .then()
                .statusCode(409)
                .body("code", equalTo("conflict"));
        here().delete("/q/parked-events/" + event).then().statusCode(204);
        here().delete("/q/parked-events/" + event).then().statusCode(404);
        replay().statusCode(200).body("replayed", equalTo(2)).body("stopped", nullValue());

        assertThat(notes.noted(key)).isEqualTo(List.of(1L, 2L));
        assertThat(parkedAtAll()).isZero();
    }

    private static ConditionFactory soon() {
        return Awaitility.await().atMost(Duration.ofSeconds(20));
    }

    private DomainEvent event(long seq, String mood) {
        return new DomainEvent(Things.TOPIC, Things.CHANGED, id, seq, new ThingState(id, seq, mood));
    }

    private long parked(String reason) {
        return things.count("SELECT count(*) FROM parked_event WHERE record_key = ? AND reason = ?", key, reason);
    }

    private long parkedAtAll() {
        return things.count("SELECT count(*) FROM parked_event WHERE record_key = ?", key);
    }

    private long firstParked() {
        return things.count("SELECT min(id) FROM parked_event WHERE record_key = ?", key);
    }

    private ValidatableResponse replay() {
        return here().post("/q/parked-events/" + firstParked() + "/replay").then();
    }

    private RequestSpecification here() {
        return given().baseUri("http://" + management.getHost()).port(management.getPort());
    }
}
