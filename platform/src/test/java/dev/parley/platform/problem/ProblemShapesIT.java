package dev.parley.platform.problem;

import dev.parley.platform.id.Ids;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasEntry;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

@QuarkusTest
class ProblemShapesIT {

    private static final String THINGS = "/api/v1/things";

    @Test
    void aRejectionIsAProblemWithItsRequestId() {
        problem(
                        given().header("X-Request-Id", "req-12345678")
                                .get(THINGS + "/" + UUID.randomUUID())
                                .then(),
                        404,
                        "not-found")
                .header("X-Request-Id", "req-12345678")
                .body("type", equalTo("/problems/not-found"))
                .body("title", equalTo("Not found"))
                .body("detail", containsString("thing"));
    }

    @Test
    void anUnacceptableRequestIdIsReplaced() {
        given().header("X-Request-Id", "<script>")
                .get(THINGS)
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void anUnknownFieldIsNamed() {
        problem(post("{\"name\":\"a\",\"parts\":[{\"labell\":\"x\"}]}"), 400, "unknown-field")
                .body("errors[0].field", equalTo("parts[0].labell"));
    }

    @Test
    void brokenJsonIsMalformed() {
        problem(post("{\"name\":"), 400, "malformed-json");
        problem(post("{\"name\":\"a\"} trailing"), 400, "malformed-json");
        problem(post(""), 400, "validation-failed");
    }

    @Test
    void aValueOfTheWrongTypeIsNamed() {
        problem(post("{\"name\":\"a\",\"at\":\"noon\"}"), 400, "validation-failed")
                .body("errors[0].field", equalTo("at"));
        problem(post("{\"name\":\"a\",\"size\":\"many\"}"), 400, "validation-failed")
                .body("errors[0].field", equalTo("size"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":5", "\"text\":true", "\"text\":1.5", "\"bright\":\"true\"", "\"bright\":1",
                        "\"open\":\"false\"",
                "\"open\":0", "\"count\":\"5\"", "\"count\":true", "\"count\":5.5", "\"at\":1767225600",
                        "\"at\":1767225600.5",
                "\"at\":\"\"", "\"day\":20454", "\"day\":[2026,1,1]", "\"time\":[9,30]", "\"time\":\" \"",
                        "\"length\":60",
                "\"id\":5", "\"on\":1"
            })
    void aValueIsOfTheTypeThatItsFieldHas(String member) {
        problem(wrap("{" + member + "}"), 400, "validation-failed")
                .body("errors[0].field", equalTo(member.substring(1, member.indexOf('"', 1))));
    }

    @Test
    void aFieldIsGivenOnce() {
        problem(wrap("{\"count\":1,\"count\":2}"), 400, "malformed-json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"text\":\"a\\u0000b\"",
                "\"text\":\"\\u001b\"",
                "\"text\":\"\\ud800\"",
                "\"at\":\"+1000000000-12-31T23:59:59Z\"",
                "\"at\":\"-0001-01-01T00:00:00Z\"",
                "\"day\":\"+999999999-01-01\"",
                "\"length\":\"PT9999999999999H\""
            })
    void aValueThatCannotBeKeptIsNamed(String member) {
        problem(wrap("{" + member + "}"), 400, "validation-failed")
                .body("errors[0].field", equalTo(member.substring(1, member.indexOf('"', 1))))
                .body("errors[0].message", containsString("must"));
    }

    @Test
    void aNameIsMeasuredInCodePointsAndHasSomethingToSee() {
        post("{\"name\":\"" + "\uD83D\uDE00".repeat(40) + "\"}").statusCode(201);
        problem(post("{\"name\":\"" + "\uD83D\uDE00".repeat(41) + "\"}"), 400, "validation-failed");
        problem(post("{\"name\":\"\u200B\u3164\u2800\"}"), 400, "validation-failed")
                .body("errors[0].code", equalTo("not-blank"));
    }

    @Test
    void aParameterThatIsNoTextOrNoTimeIsNamed() {
        for (String query : new String[] {"q=%00", "q=%FF", "q=%2B1000000000-12-31T23:59:59Z"}) {
            problem(given().urlEncodingEnabled(false).get(THINGS + "?" + query).then(), 400, "validation-failed")
                    .body("errors[0].field", equalTo("q"));
        }
        problem(given().urlEncodingEnabled(false).get(THINGS + "/%00").then(), 400, "bad-parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eA", "25:61", "///"})
    void aMediaTypeThatSaysNothingIsNoFaultOfOurs(String nonsense) {
        given().header("Accept", nonsense).get(THINGS).then().statusCode(200);
        problem(
                given().header("Accept", nonsense)
                        .get(THINGS + "/" + UUID.randomUUID())
                        .then(),
                404,
                "not-found");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[] body = {'{', '"', 't', 'e', 'x', 't', '"', ':', '"', (byte) 0xC0, (byte) 0x80, '"', '}'};
        problem(
                        given().contentType("application/json")
                                .body(body)
                                .post(THINGS + "/wrap")
                                .then(),
                        400,
                        "validation-failed")
                .body("errors[0].field", equalTo("text"));
    }

    @Test
    void whatTheDatabaseCannotKeepIsNoFaultOfOurs() {
        problem(
                given().contentType("application/json")
                        .body("{\"name\":\"" + incompressible() + "\"}")
                        .post(THINGS + "/paint")
                        .then(),
                400,
                "validation-failed");
    }

    @Test
    void anOptionalBodyMayBeAbsentWhateverTheMediaType() {
        given().post(THINGS + "/wrap").then().statusCode(200).body("given", equalTo(false));
        given().contentType("application/x-www-form-urlencoded")
                .post(THINGS + "/wrap")
                .then()
                .statusCode(200)
                .body("given", equalTo(false));
    }

    @Test
    void eachBrokenRuleIsListed() {
        problem(post("{\"name\":\" \",\"size\":0,\"parts\":[{\"label\":\"\"}]}"), 400, "validation-failed")
                .body("errors", hasItem(allOf(hasEntry("field", "name"), hasEntry("code", "not-blank"))))
                .body("errors", hasItem(allOf(hasEntry("field", "size"), hasEntry("code", "min"))))
                .body("errors", hasItem(hasEntry("field", "parts[0].label")));
    }

    @Test
    void addressesMethodsAndMediaTypesAreChecked() {
        problem(given().get("/api/v1/nothing").then(), 404, "not-found");
        problem(given().get("/nothing").then(), 404, "not-found");
        problem(given().get(THINGS + "/no-uuid").then(), 404, "not-found");
        problem(given().delete(THINGS).then(), 405, "method-not-allowed");
        problem(given().contentType("text/plain").body("x").post(THINGS).then(), 415, "unsupported-media-type");
        problem(given().accept("image/png").get(THINGS + "/who").then(), 406, "not-acceptable");
    }

    @Test
    void queryParametersAreChecked() {
        problem(given().queryParam("page", "x").get(THINGS).then(), 400, "bad-parameter");
        problem(given().queryParam("from", "yesterday").get(THINGS).then(), 400, "bad-parameter");
        problem(given().queryParam("limit", 101).get(THINGS).then(), 400, "validation-failed")
                .body("errors[0].field", equalTo("limit"));
        problem(given().queryParam("page", 0).get(THINGS).then(), 400, "validation-failed");
    }

    @Test
    void withoutOrWithABadTokenItIs401AndWithoutTheRole403() {
        problem(given().get(THINGS + "/me").then(), 401, "unauthorized").header("WWW-Authenticate", notNullValue());
        problem(bearer("nonsense").get(THINGS + "/me").then(), 401, "unauthorized");
        problem(bearer(Tokens.interviewer()).get(THINGS + "/me").then(), 403, "forbidden");
    }

    @Test
    void aConstraintHasItsProblem() {
        String name = Ids.next().toString();
        post("{\"name\":\"" + name + "\"}").statusCode(201);

        problem(post("{\"name\":\"" + name + "\"}"), 409, "candidate-exists")
                .body("detail", equalTo("The name is taken."));
    }

    @Test
    void aUniqueConstraintWithoutAProblemIsAConflict() {
        String color = Ids.next().toString();
        String body = "{\"name\":\"" + color + "\"}";
        given().contentType("application/json")
                .body(body)
                .post(THINGS + "/paint")
                .then()
                .statusCode(204);

        problem(
                given().contentType("application/json")
                        .body(body)
                        .post(THINGS + "/paint")
                        .then(),
                409,
                "conflict");
    }

    @Test
    void aBugTellsNothingButTheRequestId() {
        problem(
                        given().header("X-Request-Id", "req-bug-0001")
                                .get(THINGS + "/bug")
                                .then(),
                        500,
                        "internal")
                .body("requestId", equalTo("req-bug-0001"))
                .body(not(containsString("secret")));
        problem(post("{\"name\":\"forbidden\"}"), 500, "internal").body(not(containsString("ck_thing")));
    }

    @Test
    void tooLargeABodyIsRefused() {
        problem(post("{\"name\":\"" + "x".repeat(3_000_000) + "\"}"), 413, "payload-too-large")
                .body("detail", containsString("2 MB"));
    }

    /** Longer than what an index of PostgreSQL takes. */
    private static String incompressible() {
        return new Random(1)
                .ints(15_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static ValidatableResponse wrap(String body) {
        return given().contentType("application/json")
                .body(body)
                .post(THINGS + "/wrap")
                .then();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType("application/json").body(body).post(THINGS).then();
    }

    private static io.restassured.specification.RequestSpecification bearer(String token) {
        return given().headers(Map.of("Authorization", "Bearer " + token));
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String code) {
        return response.statusCode(status)
                .contentType("application/problem+json")
                .body("status", equalTo(status))
                .body("code", equalTo(code));
    }
}
