package dev.parley.contracts.secret;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static dev.parley.contracts.secret.SecretRule.always;
import static dev.parley.contracts.secret.SecretRule.ifSet;
import static dev.parley.contracts.secret.SecretRule.with;

/** The secrets that each part of the suite needs to start in production. */
public final class RequiredSecrets {

    /** Of the process that migrates the database. */
    private static final SecretRule OWNER =
            with("quarkus.flyway.migrate-at-start", "true", "parley.db.owner.password", 12);

    /** Needed by every service with a database. The first is base64 of 32 bytes. */
    static final List<SecretRule> COMMON = List.of(
            always("parley.secret", 43),
            ifSet("parley.secret.previous", 43),
            always("parley.db.app.password", 12),
            OWNER);

    private static final List<SecretRule> FILES =
            List.of(with("parley.storage.s3.access-key", "parley.storage.s3.secret-key", 16));

    static final Map<String, List<SecretRule>> OWN = Map.of(
            "scheduling-service",
            List.of(always("parley.oidc.scheduling-secret", 16)),
            "invite-service",
            List.of(),
            "meeting-service",
            join(FILES, List.of(with("parley.turn.urls", "parley.turn.secret", 16))),
            "verification-service",
            join(FILES, List.of(always("parley.oidc.verification-secret", 16))),
            "notification-service",
            List.of(
                    with("parley.smtp.username", "parley.smtp.password", 8),
                    with("parley.sms.provider", "twilio", "parley.sms.twilio.auth-token", 16)));

    static final List<SecretRule> GATEWAY = List.of(
            always("parley.oidc.gateway-secret", 16),
            always("parley.session-secret", 32),
            ifSet("parley.session-secret.previous", 32),
            always("parley.db.app.password", 12),
            OWNER);

    private RequiredSecrets() {}

    /** @param service value of {@code quarkus.application.name} */
    public static List<SecretRule> of(String service) {
        return service.equals("gateway") ? GATEWAY : join(COMMON, OWN.getOrDefault(service, List.of()));
    }

    /**
     * Refuses settings with a secret that is missing or weak.
     *
     * @param settings returns the value of a setting by its name
     * @throws IllegalStateException its message names each variable and says what to do
     */
    public static void check(String service, Function<String, Optional<String>> settings) {
        String faults = of(service).stream()
                .flatMap(rule -> rule.fault(settings).stream())
                .collect(Collectors.joining(" "));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("In production " + service + " does not start like this: " + faults);
        }
    }

    private static List<SecretRule> join(List<SecretRule> some, List<SecretRule> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
