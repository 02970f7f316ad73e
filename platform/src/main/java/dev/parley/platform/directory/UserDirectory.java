package dev.parley.platform.directory;

import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads the users of a Keycloak realm with a service account. The account has only view-users and query-users, so roles
 * are read per user.
 */
public final class UserDirectory implements AutoCloseable {

    private static final int PAGE = 100;
    private static final String REALMS = "/realms/";

    private final Keycloak keycloak;
    private final String realm;

    /** @param serverUrl the realm's URL, which tokens name as their issuer */
    public UserDirectory(String serverUrl, String clientId, String clientSecret) {
        int realms = serverUrl.indexOf(REALMS);
        this.realm = serverUrl.substring(realms + REALMS.length()).replace("/", "");
        this.keycloak = KeycloakBuilder.builder()
                .serverUrl(serverUrl.substring(0, realms))
                .realm(realm)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .build();
    }

    /** Enabled users who have at least one of the roles. */
    public List<DirectoryUser> usersWithAny(Set<String> roles) {
        RealmResource users = keycloak.realm(realm);
        List<DirectoryUser> found = new ArrayList<>();
        List<UserRepresentation> page;
        int first = 0;
        do {
            page = users.users().list(first, PAGE);
            for (UserRepresentation user : page) {
                Set<String> own = rolesOf(users, user);
                if (Boolean.TRUE.equals(user.isEnabled()) && own.stream().anyMatch(roles::contains)) {
                    found.add(DirectoryUser.of(user, own));
                }
            }
            first += PAGE;
        } while (page.size() == PAGE);
        return found;
    }

    private static Set<String> rolesOf(RealmResource realm, UserRepresentation user) {
        return realm.users().get(user.getId()).roles().realmLevel().listEffective().stream()
                .map(RoleRepresentation::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void close() {
        keycloak.close();
    }
}
