package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What an administrator does to accounts and sessions in Keycloak. */
final class KeycloakAdmin {

    private final Http http = new Http();
    private final String server;

    KeycloakAdmin(String server) {
        this.server = server;
    }

    void enable(String username, boolean enabled) {
        String token = token();
        ObjectNode user = (ObjectNode) user(username, token);
        Http.Answer answer = http.put(users() + "/" + user.path("id").asText(), token, user.put("enabled", enabled));
        if (answer.status() != 204) {
            throw new AssertionError(answer);
        }
    }

    /** Makes an account whose address is confirmed. */
    void create(Newcomer newcomer) {
        Http.Answer answer = http.post(
                users(),
                token(),
                Map.of(
                        "username", newcomer.username(),
                        "firstName", newcomer.firstName(),
                        "lastName", newcomer.lastName(),
                        "email", newcomer.address(),
                        "emailVerified", true,
                        "enabled", true,
                        "attributes", Map.of("zoneinfo", List.of("Europe/Berlin"), "locale", List.of("en")),
                        "credentials", List.of(Map.of("type", "password", "value", Newcomer.PASSWORD))));
        if (answer.status() != 201) {
            throw new AssertionError(answer);
        }
    }

    /** Ends every session of the account; Keycloak tells the clients by back-channel. */
    void endSessions(String username) {
        String token = token();
        String id = user(username, token).path("id").asText();
        for (JsonNode session :
                http.get(users() + "/" + id + "/sessions", token).ok()) {
            http.delete(
                    server + "/admin/realms/parley/sessions/"
                            + session.path("id").asText(),
                    token);
        }
    }

    /** The kinds of what Keycloak has noted of the account. */
    List<String> events(String email) {
        String token = token();
        JsonNode account =
                http.get(users() + "?exact=true&email=" + email, token).ok().get(0);
        JsonNode events = http.get(
                        server + "/admin/realms/parley/events?max=100&user="
                                + account.path("id").asText(),
                        token)
                .ok();
        return StreamSupport.stream(events.spliterator(), false)
                .map(event -> event.path("type").asText())
                .toList();
    }

    private JsonNode user(String username, String token) {
        return http.get(users() + "?exact=true&username=" + username, token)
                .ok()
                .get(0);
    }

    private String users() {
        return server + "/admin/realms/parley/users";
    }

    private String token() {
        return http.form(
                        server + "/realms/master/protocol/openid-connect/token",
                        "grant_type=password&client_id=admin-cli&username=admin&password=admin")
                .ok()
                .path("access_token")
                .asText();
    }
}
