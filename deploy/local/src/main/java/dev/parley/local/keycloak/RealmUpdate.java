package dev.parley.local.keycloak;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * Updates a realm in the database to the settings of this version: policies, roles, clients and the user profile.
 * Users, their passwords and sessions do not change.
 */
final class RealmUpdate {

    /** This attribute of the realm identifies the settings that were applied last. */
    private static final String APPLIED = "parley.settings";

    /** Parts that are not settings of the realm itself, or that an update must not take away from people. */
    private static final List<String> APART = List.of("users", "clients", "roles", "components", "defaultRoles");

    private static final String PROFILE =
            "/components/org.keycloak.userprofile.UserProfileProvider/0/config/kc.user.profile.config/0";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeycloakAdmin admin;
    private final JsonNode wanted;
    private final String version;

    RealmUpdate(KeycloakAdmin admin, String realm) {
        this.admin = admin;
        this.wanted = read(realm);
        this.version = PreparedKeycloak.hash(realm);
    }

    /**
     * The realm without the password policy, because an import applies it to the demo users too. The update adds it.
     */
    static String importable(String realm) {
        return ((ObjectNode) read(realm)).without(List.of("passwordPolicy")).toString();
    }

    /** Does nothing when the realm already has these settings. */
    void apply() {
        ObjectNode present = (ObjectNode) admin.get("").orElseThrow();
        if (present.at("/attributes").path(APPLIED).asText().equals(version)) {
            return;
        }
        wanted.at("/roles/realm").forEach(this::addRole);
        wanted.path("clients").forEach(this::applyClient);
        admin.put("/users/profile", read(wanted.at(PROFILE).asText()));
        admin.put("", settings(present));
    }

    private void addRole(JsonNode role) {
        if (admin.get("/roles/" + role.path("name").asText()).isEmpty()) {
            admin.post("/roles", role);
        }
    }

    private void applyClient(JsonNode client) {
        Optional<JsonNode> present = admin.get(
                        "/clients?clientId=" + client.path("clientId").asText())
                .filter(found -> !found.isEmpty())
                .map(found -> found.get(0));
        if (present.isEmpty()) {
            admin.post("/clients", client);
            return;
        }
        String path = "/clients/" + present.get().path("id").asText();
        ObjectNode changed = (ObjectNode) Realm.merge(present.get(), client);
        changed.remove("protocolMappers");
        admin.put(path, changed);
        for (JsonNode mapper : client.path("protocolMappers")) {
            applyMapper(path + "/protocol-mappers/models", present.get(), mapper);
        }
    }

    private void applyMapper(String path, JsonNode client, JsonNode mapper) {
        Optional<JsonNode> present = StreamSupport.stream(
                        client.path("protocolMappers").spliterator(), false)
                .filter(other -> other.path("name").equals(mapper.path("name")))
                .findFirst();
        if (present.isEmpty()) {
            admin.post(path, mapper);
        } else {
            admin.put(path + "/" + present.get().path("id").asText(), Realm.merge(present.get(), mapper));
        }
    }

    /** The caller writes these last: if the realm names the settings, all of them have been applied. */
    private JsonNode settings(ObjectNode present) {
        ObjectNode settings = wanted.deepCopy();
        settings.remove(APART);
        ObjectNode attributes = (ObjectNode) Realm.merge(present.path("attributes"), wanted.path("attributes"));
        settings.set("attributes", attributes.put(APPLIED, version));
        return settings;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The realm is not JSON: " + e.getOriginalMessage(), e);
        }
    }
}
