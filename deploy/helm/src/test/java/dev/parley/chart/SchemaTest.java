package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SchemaTest {

    private static final List<String> PROFILES = Chart.PROFILES;

    /** Of CloudNativePG, the Keycloak operator and the Gateway API. Their files are not part of Parley. */
    private static final String CRDS = System.getenv("PARLEY_CRDS");

    private static final List<String> OF_OPERATORS =
            List.of("Cluster", "Database", "ScheduledBackup", "Keycloak", "KeycloakRealmImport");

    private static final Schemas KNOWN = new Schemas();

    @ParameterizedTest
    @FieldSource("PROFILES")
    void kubernetesAndStrimziAcceptEveryObject(String profile) {
        assertThat(errors(
                        KNOWN,
                        Chart.of(profile).objects().stream()
                                .filter(object -> !OF_OPERATORS.contains(
                                        object.path("kind").asText()))))
                .isEmpty();
    }

    @Test
    void kubernetesAcceptsTheTurnServer() {
        Rendered release = Chart.render(
                "small",
                Map.of(
                        "coturn.enabled", true,
                        "coturn.host", "turn.example.com",
                        "coturn.address", "203.0.113.7"));

        assertThat(release.find("Deployment", "parley-coturn")).isNotEmpty();
        assertThat(errors(KNOWN, release.objects().stream())).isEmpty();
    }

    /** Google's own kinds have no schema here. */
    @Test
    void kubernetesAcceptsWhatGooglesLoadBalancerNeeds() {
        Rendered release = Chart.render("external", Map.of("ingress.provider", "gke"));

        assertThat(errors(KNOWN, release.objects().stream().filter(object -> !object.path("kind")
                        .asText()
                        .equals("BackendConfig"))))
                .isEmpty();
    }

    @Test
    void theOperatorsAcceptTheirs() {
        Schemas all = withDefinitions();
        assertThat(errors(all, Chart.of("production").objects().stream())).isEmpty();
        OF_OPERATORS.forEach(kind ->
                assertThat(broken(kind, spec -> spec.put("other", 1))).as(kind).isNotEmpty());
    }

    @Test
    void theGatewayApiAcceptsTheRoutes() {
        Schemas all = withDefinitions();
        Rendered routed =
                Chart.render("external", Map.of("ingress.kind", "gateway-api", "ingress.gateway.name", "public"));

        assertThat(routed.ofKind("HTTPRoute")).hasSize(1);
        assertThat(errors(all, routed.objects().stream())).isEmpty();
    }

    @Test
    void whatKubernetesDoesNotKnowIsFound() {
        assertThat(broken("Deployment", spec -> spec.put("replicaz", 2))).isNotEmpty();
        assertThat(broken("Deployment", spec -> spec.put("replicas", "two"))).isNotEmpty();
        assertThat(broken("Deployment", spec -> spec.remove("selector"))).isNotEmpty();
        assertThat(broken("NetworkPolicy", spec -> spec.put("policyTypes", "Ingress")))
                .isNotEmpty();
        assertThat(broken("KafkaTopic", spec -> spec.put("partition", 6))).isNotEmpty();
        assertThat(broken("KafkaTopic", spec -> spec.put("partitions", "six"))).isNotEmpty();
    }

    private static Schemas withDefinitions() {
        assumeTrue(CRDS != null, "PARLEY_CRDS names no folder with the operators' CustomResourceDefinitions");
        return KNOWN.with(Path.of(CRDS));
    }

    private static List<String> broken(String kind, Consumer<ObjectNode> change) {
        ObjectNode object =
                Chart.of("production").ofKind(kind).findFirst().orElseThrow().deepCopy();
        change.accept((ObjectNode) object.get("spec"));
        return KNOWN.errors(object).orElseThrow();
    }

    private static List<String> errors(Schemas schemas, Stream<JsonNode> objects) {
        return objects.flatMap(object -> schemas.errors(object).orElse(List.of("no schema is known")).stream()
                        .map(error -> Rendered.title(object) + ": " + error))
                .toList();
    }
}
