package dev.parley.local.keycloak;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RealmTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void named_entries_are_merged_by_name_and_the_rest_is_replaced() throws Exception {
        JsonNode base = JSON.readTree("""
                {"enabled": true, "clients": [{"clientId": "a", "secret": "s", "redirectUris": ["x"]}]}""");
        JsonNode local = JSON.readTree("""
                {"clients": [{"clientId": "a", "redirectUris": ["y"]}, {"clientId": "b"}], "users": [{"username": "u"}]}""");
        assertThat(Realm.merge(base, local)).isEqualTo(JSON.readTree("""
                {"enabled": true,
                 "clients": [{"clientId": "a", "secret": "s", "redirectUris": ["y"]}, {"clientId": "b"}],
                 "users": [{"username": "u"}]}"""));
    }

    @Test
    void the_local_realm_keeps_the_service_account_and_adds_the_demo_users() throws Exception {
        JsonNode realm = JSON.readTree(Realm.merged(Path.of("../keycloak")));
        Set<String> users = new HashSet<>();
        realm.path("users").forEach(user -> users.add(user.path("username").asText()));
        assertThat(users)
                .contains(
                        "service-account-parley-scheduling",
                        "service-account-parley-verification",
                        "recruiter",
                        "interviewer",
                        "interviewer2",
                        "member2");
    }

    @Test
    void only_the_local_realm_has_the_client_for_scripts() throws Exception {
        assertThat(Realm.merged(Path.of("../keycloak"))).contains("parley-cli");
        JsonNode base = JSON.readTree(Path.of("../keycloak/realm-base.json").toFile());
        assertThat(base.toString()).doesNotContain("parley-cli").doesNotContain("\"credentials\":");
    }

    @Test
    void the_gateway_is_told_when_a_session_ends() throws Exception {
        JsonNode realm = JSON.readTree(
                new RealmValues("https://parley.example", 1025).fillIn(Realm.merged(Path.of("../keycloak"))));
        JsonNode attributes = realm.path("clients")
                .valueStream()
                .filter(client -> client.path("clientId").asText().equals("parley-gateway"))
                .findFirst()
                .orElseThrow()
                .path("attributes");
        assertThat(attributes.path("backchannel.logout.url").asText())
                .isEqualTo("https://parley.example/logout/backchannel");
        assertThat(attributes.path("backchannel.logout.session.required").asText())
                .isEqualTo("true");
    }

    @Test
    void every_installation_sends_people_back_to_exact_addresses_only() throws Exception {
        JsonNode base = JSON.readTree(Path.of("../keycloak/realm-base.json").toFile());
        for (JsonNode client : base.path("clients")) {
            assertThat(client.path("redirectUris").toString() + client.path("webOrigins"))
                    .as(client.path("clientId").asText())
                    .doesNotContain("*");
            assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        }
    }

    @Test
    void the_realms_places_are_filled_in_and_an_unknown_one_is_named() throws Exception {
        String filled = RealmValues.ofTemplate().fillIn(Realm.merged(Path.of("../keycloak")));
        assertThat(filled).doesNotContain("${PARLEY_").contains("${username}");
        assertThatThrownBy(() -> RealmValues.ofTemplate().fillIn("${PARLEY_OTHER}"))
                .hasMessageContaining("PARLEY_OTHER");
    }
}
