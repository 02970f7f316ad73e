package dev.parley.platform.directory;

import dev.parley.platform.text.OutsideText;
import org.keycloak.representations.idm.UserRepresentation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A user of the realm; the id is the {@code sub}.
 *
 * @param name  full name, else the user name
 * @param roles realm roles, including those from composite roles and groups
 */
public record DirectoryUser(
        UUID id, String name, String email, Set<String> roles, Map<String, List<String>> attributes) {

    static DirectoryUser of(UserRepresentation user, Set<String> roles) {
        String name = OutsideText.salvageLine((user.getFirstName() == null ? "" : user.getFirstName()) + " "
                + (user.getLastName() == null ? "" : user.getLastName()));
        return new DirectoryUser(
                UUID.fromString(user.getId()),
                name.isEmpty() ? user.getUsername() : name,
                user.getEmail(),
                roles,
                user.getAttributes() == null ? Map.of() : user.getAttributes());
    }

    public boolean has(String role) {
        return roles.contains(role);
    }

    /** The first value of the attribute; null when it has none. */
    public String attribute(String attribute) {
        List<String> values = attributes.get(attribute);
        return values == null || values.isEmpty() ? null : OutsideText.salvageLine(values.getFirst());
    }
}
