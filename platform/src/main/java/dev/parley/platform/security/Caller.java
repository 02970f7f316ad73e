package dev.parley.platform.security;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.text.OutsideText;
import dev.parley.platform.time.Zones;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.util.Set;
import java.util.UUID;

/**
 * The calling person or service, from the bearer token. The roles
 * {@code admin recruiter interviewer vendor member service} also work with {@code @RolesAllowed}.
 */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public boolean signedIn() {
        return !identity.isAnonymous();
    }

    /**
     * The person's {@code sub}.
     *
     * @throws dev.parley.platform.problem.Rejection 401 when nobody is signed in
     */
    public UUID id() {
        return UUID.fromString(token().getSubject());
    }

    /** Full name, else user name; may be null for a service account. */
    public String name() {
        String name = OutsideText.salvageLine(token().getClaim("name"));
        return name != null && !name.isEmpty() ? name : token().getClaim("preferred_username");
    }

    public String email() {
        return token().getClaim("email");
    }

    /** Whether the person showed that mail to {@link #email} reaches them. */
    public boolean hasVerifiedEmail() {
        Object claim = token().getClaim("email_verified");
        return claim != null && claim.toString().equals("true");
    }

    /** IANA zone of the person's profile (claim {@code zoneinfo}), or null when it is missing or unusable. */
    public String zone() {
        return Zones.regionOrNull(token().getClaim("zoneinfo"));
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean isAdmin() {
        return has("admin");
    }

    public Set<String> roles() {
        return identity.getRoles();
    }

    private JsonWebToken token() {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw Problems.of("unauthorized", "Sign in first.");
    }
}
