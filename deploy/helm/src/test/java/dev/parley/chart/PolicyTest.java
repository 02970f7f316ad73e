package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

class PolicyTest {

    /** How each rule is broken, in the production profile. */
    private static final Map<Policies, List<Consumer<Rendered>>> BROKEN = new EnumMap<>(Map.ofEntries(
            Map.entry(
                    Policies.CONTAINERS_ARE_RESTRICTED,
                    List.of(
                            release -> ((ObjectNode) container(release).get("securityContext"))
                                    .put("readOnlyRootFilesystem", false),
                            release -> ((ObjectNode) container(release).get("securityContext")).remove("capabilities"),
                            release -> ((ObjectNode) container(release).at("/securityContext/capabilities"))
                                    .putArray("add")
                                    .add("NET_ADMIN"),
                            release -> pod(release).put("automountServiceAccountToken", true),
                            release -> pod(release).put("hostNetwork", true),
                            release -> ((ObjectNode) pod(release).get("securityContext")).remove("seccompProfile"),
                            release -> ((ObjectNode) pod(release).get("securityContext")).put("runAsUser", 0))),
            Map.entry(
                    Policies.SELECTORS_MATCH,
                    List.of(
                            release -> label(release, "Service", "/spec/selector"),
                            release -> label(release, "PodDisruptionBudget", "/spec/selector/matchLabels"),
                            release -> label(release, "NetworkPolicy", "/spec/podSelector/matchLabels"),
                            release -> label(release, "Deployment", "/spec/selector/matchLabels"),
                            release -> member(release, "HorizontalPodAutoscaler", "/spec/scaleTargetRef")
                                    .put("name", "other"))),
            Map.entry(
                    Policies.PORTS_EXIST,
                    List.of(
                            release ->
                                    member(release, "Service", "/spec/ports/0").put("targetPort", "web"),
                            release ->
                                    ((ObjectNode) container(release).at("/readinessProbe/httpGet")).put("port", "web"),
                            release -> member(release, "Ingress", "/spec/rules/0/http/paths/0/backend/service")
                                    .put("name", "other"))),
            Map.entry(Policies.EVERY_CONTAINER_IS_PROBED, List.of(release -> ((ObjectNode) container(release))
                    .remove("livenessProbe"))),
            Map.entry(
                    Policies.REFERENCES_EXIST,
                    List.of(
                            release -> release.objects().stream()
                                    .filter(object -> Rendered.title(object).equals("Secret/parley-secrets"))
                                    .forEach(secret -> ((ObjectNode) secret.get("data")).remove("secret")),
                            release -> ((ArrayNode) container(release).get("volumeMounts"))
                                    .addObject()
                                    .put("name", "other"),
                            release -> pod(release).put("serviceAccountName", "other"))),
            Map.entry(Policies.SECRETS_ARE_REFERENCES, List.of(release -> ((ArrayNode)
                            container(release).get("env"))
                    .addObject()
                    .put("name", "PARLEY_DB_APP_PASSWORD")
                    .put("value", "open"))),
            Map.entry(
                    Policies.BUDGETS_LEAVE_ROOM,
                    List.of(
                            release -> member(release, "PodDisruptionBudget", "/spec")
                                    .put("maxUnavailable", 0),
                            release -> member(release, "PodDisruptionBudget", "/spec")
                                    .put("maxUnavailable", 2))),
            Map.entry(
                    Policies.IMAGES_HAVE_A_VERSION,
                    List.of(
                            release -> ((ObjectNode) container(release)).put("image", "parley/gateway:latest"),
                            release -> ((ObjectNode) container(release)).put("image", "host:5000/gateway"))),
            Map.entry(
                    Policies.RESOURCES_ARE_SET,
                    List.of(
                            release -> ((ObjectNode) container(release)).remove("resources"),
                            release -> ((ObjectNode) container(release).get("resources")).remove("limits"))),
            Map.entry(
                    Policies.PODS_ARE_CLOSED,
                    List.of(
                            release -> ((ObjectNode) release.find("NetworkPolicy", "parley-all")
                                            .get("spec"))
                                    .putArray("policyTypes")
                                    .add("Ingress"),
                            release -> ((ObjectNode) deployment(release).at("/spec/template/metadata/labels"))
                                    .remove("parley.dev/network"))),
            Map.entry(Policies.ROLLING_UPDATES_TAKE_NOTHING_AWAY, List.of(release -> member(
                            release, "Deployment", "/spec/strategy/rollingUpdate")
                    .put("maxUnavailable", 1)))));

    @ParameterizedTest
    @EnumSource
    void holdsInEveryProfile(Policies policy) {
        for (String profile : Chart.PROFILES) {
            assertThat(policy.findings(Chart.of(profile))).as(profile).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void noticesWhenItIsBroken(Policies policy) {
        for (Consumer<Rendered> change : BROKEN.get(policy)) {
            Rendered release = copy(Chart.of("production"));
            change.accept(release);
            assertThat(policy.findings(release)).as(policy.toString()).isNotEmpty();
        }
    }

    @Test
    void theSmallProfileFitsASmallNode() {
        BigDecimal cpu = BigDecimal.ZERO;
        BigDecimal memory = BigDecimal.ZERO;
        for (JsonNode workload : Chart.of("small").workloads().toList()) {
            // One of the first containers runs at a time, before the others.
            for (JsonNode container : Rendered.pod(workload).path("containers")) {
                cpu = cpu.add(
                        Quantity.of(container.at("/resources/requests/cpu").asText()));
                memory = memory.add(
                        Quantity.of(container.at("/resources/requests/memory").asText()));
            }
        }
        assertThat(cpu).isLessThanOrEqualTo(BigDecimal.valueOf(2));
        assertThat(memory).isLessThanOrEqualTo(Quantity.of("4Gi"));
    }

    private static Rendered copy(Rendered release) {
        return new Rendered(
                release.profile(),
                release.objects().stream().map(JsonNode::<JsonNode>deepCopy).toList());
    }

    private static JsonNode deployment(Rendered release) {
        return release.find("Deployment", "parley-gateway");
    }

    private static ObjectNode pod(Rendered release) {
        return (ObjectNode) Rendered.pod(deployment(release));
    }

    private static JsonNode container(Rendered release) {
        return Rendered.container(deployment(release), "gateway");
    }

    private static ObjectNode member(Rendered release, String kind, String path) {
        return (ObjectNode) release.find(kind, "parley-gateway").at(path);
    }

    private static void label(Rendered release, String kind, String path) {
        member(release, kind, path).put("app.kubernetes.io/name", "other");
    }
}
