package dev.parley.gateway.session;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jose4j.jwt.JwtClaims;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a page needs to know about the signed-in person.
 *
 * @param id    Keycloak's {@code sub}
 * @param roles roles of the suite, sorted
 * @param zone  zone of the account, unchecked
 */
public record Person(String id, String name, Optional<String> email, List<String> roles, Optional<String> zone) {

    private static final Set<String> ROLES = Set.of("admin", "recruiter", "interviewer", "vendor", "member");

    static Person of(JwtClaims idToken) {
        Collection<?> roles = idToken.getClaimValue("realm_access") instanceof Map<?, ?> access
                        && access.get("roles") instanceof Collection<?> found
                ? found
                : List.of();
        return new Person(
                idToken.getClaimValueAsString("sub"),
                Optional.ofNullable(idToken.getClaimValueAsString("name"))
                        .or(() -> Optional.ofNullable(idToken.getClaimValueAsString("preferred_username")))
                        .orElse(""),
                Optional.ofNullable(idToken.getClaimValueAsString("email")),
                roles.stream()
                        .map(String::valueOf)
                        .filter(ROLES::contains)
                        .sorted()
                        .toList(),
                Optional.ofNullable(idToken.getClaimValueAsString("zoneinfo")));
    }

    static Person of(JsonObject json) {
        return new Person(
                json.getString("id"),
                json.getString("name"),
                Optional.ofNullable(json.getString("email")),
                json.getJsonArray("roles").stream().map(String::valueOf).toList(),
                Optional.ofNullable(json.getString("zone")));
    }

    JsonObject json() {
        JsonObject json = new JsonObject().put("id", id).put("name", name).put("roles", new JsonArray(roles));
        zone.ifPresent(said -> json.put("zone", said));
        email.ifPresent(address -> json.put("email", address));
        return json;
    }
}
