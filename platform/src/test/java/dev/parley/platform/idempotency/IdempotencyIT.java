package dev.parley.platform.idempotency;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parley.platform.app.ThingResource;
import dev.parley.platform.app.Things;
import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.PreviousSecret;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class IdempotencyIT {

    private static final String THINGS = "/api/v1/things";

    @Inject
    Things things;

    @Inject
    ObjectMapper json;

    @Inject
    Secrets secrets;

    private final String key = Ids.secret(128);
    private final String name = Ids.next().toString();

    @Test
    void theSameRequestAgainGetsTheFirstAnswerAndHasNoSecondEffect() {
        Response first = create(key, name);
        Response second = create(key, name);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void anotherBodyUnderTheKeyIsRefused() {
        create(key, name);

        create(key, name + "x").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void callersDoNotShareKeys() {
        create(key, name).then().statusCode(201);

        given().auth()
                .oauth2(Tokens.recruiter())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body(name + "r"))
                .post(THINGS)
                .then()
                .statusCode(201);
    }

    @Test
    void aBusinessRefusalIsKeptAndItsEffectIsNot() {
        Response first = create(key, "late-refusal" + key);
        Response second = create(key, "late-refusal" + key);

        first.then().statusCode(409).body("code", equalTo("slot-full")).body("seats", equalTo(5));
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).startsWith("application/problem+json");
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(things.count("SELECT count(*) FROM thing WHERE name = ?", "late-refusal" + key))
                .isZero();
    }

    @Test
    void aFailureOfOursMayBeRepeated() {
        create(key, "late-bug" + key).then().statusCode(500);
        create(key, "late-bug" + key).then().statusCode(500);

        assertThat(things.count("SELECT count(*) FROM thing WHERE name = ?", "late-bug" + key))
                .isZero();
    }

    @Test
    void anAnswerWithoutABodyIsRepeatedToo() {
        paint(0).then().statusCode(204);
        paint(0).then().statusCode(204).header("Idempotency-Replayed", "true");
    }

    @Test
    void whileTheFirstIsRunningTheSecondIsToldSo() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> paint(1500));
            org.awaitility.Awaitility.await()
                    .until(() -> things.count("SELECT count(*) FROM idempotency_key WHERE state = 'running'") > 0);
            paint(1500).then().statusCode(409).body("code", equalTo("request-in-progress"));
            first.get().then().statusCode(204);
        }
    }

    @Test
    void whatAReplicaHadBegunWhenItDiedIsTakenOverAtOnce() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Response> first = threads.submit(() -> paint(1500));
            org.awaitility.Awaitility.await()
                    .until(() -> things.change(
                                    "UPDATE idempotency_key SET replica = gen_random_uuid() WHERE state = 'running'")
                            == 1);

            paint(1500).then().statusCode(204);
            first.get().then().statusCode(409).body("code", equalTo("request-in-progress"));
        }
        assertThat(things.count("SELECT count(*) FROM thing_color WHERE color = ?", name))
                .isEqualTo(1);
    }

    @Test
    void aVersionThatIsStaleIsNotKeptUnderTheKey() {
        create(key, "stale-once" + key).then().statusCode(412);
        create(key, "stale-once" + key).then().statusCode(201);
    }

    @Test
    void whoSentNoVersionIsNotToldOfOneThatIsStale() {
        create(key, "overtaken" + key).then().statusCode(201);
        given().contentType("application/json")
                .body(body("overtaken" + key + "b"))
                .post(THINGS)
                .then()
                .statusCode(201);
    }

    @Test
    void ofManyAtOnceOneTakesEffect() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Response> request = () -> create(key, name);
            List<Future<Response>> answers =
                    threads.invokeAll(Stream.generate(() -> request).limit(20).toList());

            for (Future<Response> answer : answers) {
                assertThat(answer.get().statusCode()).isIn(201, 409);
            }
        }
        assertThat(created()).isEqualTo(1);
    }

    @Test
    void theAnswerIsNotReadableInTheDatabase() {
        create(key, name);

        assertThat(things.count(
                        "SELECT count(*) FROM idempotency_key WHERE position(convert_to(?, 'UTF8') IN answer) > 0",
                        name))
                .isZero();
    }

    @Test
    void aRepeatAfterARotationOfTheSecretGetsTheFirstAnswer() throws Exception {
        Response first = create(key, name);
        asBeforeTheRotation();

        Response second = create(key, name);

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(created()).isEqualTo(1);
        create(key, name + "x").then().statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aKeyOfNonsenseIsRefused() {
        create("k".repeat(129), name).then().statusCode(400).body("code", equalTo("bad-parameter"));
    }

    private long created() {
        return things.count("SELECT count(*) FROM thing WHERE name = ?", name);
    }

    private Response create(String idempotencyKey, String thing) {
        return given().header("Idempotency-Key", idempotencyKey)
                .contentType("application/json")
                .body(body(thing))
                .post(THINGS);
    }

    private Response paint(int ms) {
        return given().header("Idempotency-Key", key)
                .contentType("application/json")
                .body("{\"name\":\"" + name + "\",\"size\":" + Math.max(1, ms) + "}")
                .post(THINGS + "/paint");
    }

    /** The request is recorded as it was under the previous secret. */
    private void asBeforeTheRotation() throws Exception {
        String scope = String.join("\n", "c:", "POST", THINGS, key);
        String request = "\n" + json.writeValueAsString(json.readValue(body(name), ThingResource.ThingRequest.class));
        assertThat(things.change(
                        "UPDATE idempotency_key SET scope = '\\x%s', request_hash = '\\x%s' WHERE scope = '\\x%s'"
                                .formatted(
                                        hmac(PreviousSecret.secrets(), scope),
                                        hmac(PreviousSecret.secrets(), request),
                                        hmac(secrets, scope))))
                .isEqualTo(1);
    }

    private static String hmac(Secrets by, String text) {
        return HexFormat.of().formatHex(by.hmac("idempotency-scope", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
