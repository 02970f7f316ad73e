package dev.parley.scheduling.staff;

import dev.parley.platform.directory.DirectoryUser;
import dev.parley.platform.directory.UserDirectory;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads all interviewers, recruiters and admins from Keycloak. */
@ApplicationScoped
class Directory {

    private static final Set<String> STAFF_ROLES = Set.of("interviewer", "recruiter", "admin");

    private final UserDirectory users;

    Directory(
            DirectorySettings settings,
            @ConfigProperty(name = "parley.oidc.server-url") String serverUrl,
            @ConfigProperty(name = "parley.oidc.scheduling-secret") Optional<String> secret) {
        this.users = new UserDirectory(
                serverUrl,
                settings.clientId(),
                secret.orElseThrow(() -> new IllegalStateException("PARLEY_OIDC_SCHEDULING_SECRET is not set")));
    }

    List<DirectoryUser> staff() {
        return users.usersWithAny(STAFF_ROLES);
    }

    @PreDestroy
    void close() {
        users.close();
    }
}
