package dev.parley.gateway.session;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class PersonTest {

    @Test
    void an_account_without_a_zone_leaves_it_to_the_browser() {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("5f1f9a3e-0000-4000-8000-000000000001");
        claims.setStringClaim("preferred_username", "rita");

        JsonObject json = Person.of(claims).json();

        assertThat(json.containsKey("zone")).isFalse();
        assertThat(Person.of(json).json()).isEqualTo(json);
    }

    @Test
    void a_zone_of_the_account_is_told_as_it_is() {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("5f1f9a3e-0000-4000-8000-000000000001");
        claims.setStringClaim("name", "Rita Recruiter");
        claims.setStringClaim("zoneinfo", "Berlin/Europe");

        assertThat(Person.of(claims).json().getString("zone")).isEqualTo("Berlin/Europe");
    }

    @Test
    void the_answer_has_the_members_that_the_document_describes() throws IOException {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("5f1f9a3e-0000-4000-8000-000000000001");
        claims.setStringClaim("name", "Rita Recruiter");
        claims.setStringClaim("email", "rita@parley.example");
        claims.setStringClaim("zoneinfo", "Europe/Berlin");

        Set<String> members = SessionAnswer.of(Person.of(claims)).fieldNames();

        assertThat(members)
                .as("contracts/…/openapi/gateway.json is written by hand: describe there what the answer has")
                .containsExactlyInAnyOrderElementsOf(
                        documented().getJsonObject("properties").fieldNames());
    }

    private static JsonObject documented() throws IOException {
        try (InputStream document =
                PersonTest.class.getResourceAsStream("/dev/parley/contracts/openapi/gateway.json")) {
            return new JsonObject(Buffer.buffer(document.readAllBytes()))
                    .getJsonObject("components")
                    .getJsonObject("schemas")
                    .getJsonObject("Session");
        }
    }
}
