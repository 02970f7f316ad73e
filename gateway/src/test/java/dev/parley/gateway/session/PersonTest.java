package dev.parley.gateway.session;

import io.vertx.core.json.JsonObject;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

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
}
