package dev.parley.platform.security;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.id.Ids;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class CallerIT {

    @Inject
    LinkKeys keys;

    @Test
    void theTokenSaysWhoIsCalling() {
        given().auth()
                .oauth2(Tokens.recruiter())
                .get("/api/v1/things/me")
                .then()
                .statusCode(200)
                .body("id", equalTo(Tokens.RECRUITER.toString()))
                .body("name", equalTo("Recruiter Person"))
                .body("email", equalTo("recruiter@parley.example"))
                .body("zone", equalTo("Europe/Berlin"))
                .body("admin", equalTo(false))
                .body("roles", contains("recruiter"));
    }

    @Test
    void withoutATokenNobodyIsSignedIn() {
        given().get("/api/v1/things/who")
                .then()
                .body("signedIn", equalTo(false))
                .body("key", equalTo("none"));
    }

    @Test
    void aCandidateKeyIsVerified() {
        UUID id = Ids.next();
        String key = keys.derive(new LinkKey(LinkPurpose.INTERVIEW, LinkRole.CANDIDATE, id, 1));

        given().header("X-Candidate-Key", key).get("/api/v1/things/who").then().body("key", equalTo(id.toString()));
        given().header("X-Candidate-Key", key.substring(1) + "A")
                .get("/api/v1/things/who")
                .then()
                .body("key", equalTo("none"));
    }

    @Test
    void anotherIssuerAudienceOrAnOldTokenIsRefused() {
        refused(Map.of("iss", "https://elsewhere.example/realms/parley"));
        refused(Map.of("aud", List.of("account")));
        refused(Map.of("exp", 1_000_000));
    }

    private static void refused(Map<String, Object> changes) {
        Map<String, Object> claims = Tokens.claims(Tokens.RECRUITER, "recruiter");
        claims.putAll(changes);
        given().auth()
                .oauth2(Tokens.sign(claims))
                .get("/api/v1/things/me")
                .then()
                .statusCode(401);
    }
}
