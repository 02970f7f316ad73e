package dev.parley.scheduling.person;

import dev.parley.platform.time.Zones;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** The realm's users. Needs only view-users and query-users, so roles are read person by person. */
@ApplicationScoped
class KeycloakDirectory implements Directory {

    private static final Set<String> STAFF_ROLES = Set.of("interviewer", "recruiter", "admin");
    private static final int PAGE = 100;
    private static final Pattern E164 = Pattern.compile("\\+[1-9][0-9]{6,14}");

    private final Keycloak keycloak;
    private final String realm;

    KeycloakDirectory(
            SchedulingSettings settings,
            @ConfigProperty(name = "parley.oidc.server-url") String serverUrl,
            @ConfigProperty(name = "parley.oidc.scheduling-secret") Optional<String> secret) {
        int realms = serverUrl.indexOf("/realms/");
        this.realm = serverUrl.substring(realms + "/realms/".length()).replace("/", "");
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(serverUrl.substring(0, realms))
                .realm(realm)
                .clientId(settings.directory().clientId())
                .clientSecret(
                        secret.orElseThrow(() -> new IllegalStateException("PARLEY_OIDC_SCHEDULING_SECRET is not set")))
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    @Override
    public List<Profile> staff() {
        RealmResource users = keycloak.realm(realm);
        List<Profile> staff = new ArrayList<>();
        List<UserRepresentation> page;
        int first = 0;
        do {
            page = users.users().list(first, PAGE);
            for (UserRepresentation user : page) {
                Set<String> roles = rolesOf(users, user);
                if (Boolean.TRUE.equals(user.isEnabled()) && roles.stream().anyMatch(STAFF_ROLES::contains)) {
                    staff.add(profile(user, roles.contains("interviewer")));
                }
            }
            first += PAGE;
        } while (page.size() == PAGE);
        return staff;
    }

    @PreDestroy
    void close() {
        keycloak.close();
    }

    private static Set<String> rolesOf(RealmResource realm, UserRepresentation user) {
        Set<String> roles = new HashSet<>();
        for (RoleRepresentation role :
                realm.users().get(user.getId()).roles().realmLevel().listEffective()) {
            roles.add(role.getName());
        }
        return roles;
    }

    private static Profile profile(UserRepresentation user, boolean interviewer) {
        String name = ((user.getFirstName() == null ? "" : user.getFirstName()) + " "
                        + (user.getLastName() == null ? "" : user.getLastName()))
                .strip();
        String zone = attribute(user, "zoneinfo");
        return new Profile(
                UUID.fromString(user.getId()),
                name.isEmpty() ? user.getUsername() : name,
                user.getEmail(),
                mobile(user),
                zone != null && Zones.isRegion(zone) ? zone : null,
                attribute(user, "locale"),
                interviewer);
    }

    /** Null for what no message could reach. */
    private static String mobile(UserRepresentation user) {
        String number = attribute(user, "phoneNumber");
        return number != null && E164.matcher(number.strip()).matches() ? number.strip() : null;
    }

    private static String attribute(UserRepresentation user, String name) {
        Map<String, List<String>> attributes = user.getAttributes();
        List<String> values = attributes == null ? null : attributes.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
