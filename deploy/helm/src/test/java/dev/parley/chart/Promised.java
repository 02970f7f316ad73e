package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static dev.parley.chart.Rendered.named;

/** Secrets and ConfigMaps that pods can rely on, as "Secret name key". */
final class Promised {

    /** The keys that docs/operations/install.md asks for. */
    static final List<String> KEYS_OF_YOUR_SECRET = List.of(
            "secret",
            "session-secret",
            "oidc-gateway-secret",
            "oidc-scheduling-secret",
            "oidc-verification-secret",
            "kafka-jaas-config",
            "smtp-password",
            "s3-access-key",
            "s3-secret-key",
            "turn-secret",
            "zoom-account-id",
            "zoom-client-id",
            "zoom-client-secret",
            "google-service-account");

    private static final List<String> SERVICES =
            List.of("gateway", "scheduling", "meeting", "invite", "verification", "notification");

    private Promised() {}

    static Set<String> by(Rendered release) {
        Set<String> promised = new HashSet<>();
        Stream.of("Secret", "ConfigMap").forEach(kind -> release.ofKind(kind).forEach(object -> add(promised, object)));
        // Strimzi makes these.
        release.ofKind("KafkaUser").forEach(user -> promised.add("Secret " + named(user) + " sasl.jaas.config"));
        release.ofKind("Kafka").forEach(kafka -> promised.add("Secret " + named(kafka) + "-cluster-ca-cert ca.crt"));
        // CloudNativePG makes this.
        release.ofKind("Cluster").forEach(cluster -> promised.add("Secret " + named(cluster) + "-ca ca.crt"));
        if (release.profile().equals("external")) {
            KEYS_OF_YOUR_SECRET.forEach(key -> promised.add("Secret parley-secrets " + key));
            SERVICES.forEach(service -> Stream.of("owner", "app")
                    .forEach(role -> promised.add("Secret parley-secrets database-" + service + "-" + role)));
            promised.add("Secret postgresql-ca ca.crt");
            promised.add("Secret kafka-ca ca.crt");
        }
        return promised;
    }

    private static void add(Set<String> promised, JsonNode object) {
        String title = Rendered.title(object).replace('/', ' ');
        promised.add(title);
        object.path("data").fieldNames().forEachRemaining(key -> promised.add(title + " " + key));
    }
}
