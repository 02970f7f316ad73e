package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static dev.parley.chart.Rendered.list;
import static org.assertj.core.api.Assertions.assertThat;

/** The ways in: sockets stay open, and only what is in front says who a client is. */
class RoutesTest {

    /** As long as an interview can last, in seconds. */
    private static final int LONG = 3600;

    private static final List<String> GOOGLE = List.of("35.191.0.0/16", "130.211.0.0/22");

    @Test
    void nginxKeepsSocketsOpen() {
        JsonNode ingress = Chart.of("production").find("Ingress", "parley-gateway");

        for (String direction : List.of("read", "send")) {
            assertThat(ingress.at("/metadata/annotations")
                            .path("nginx.ingress.kubernetes.io/proxy-" + direction + "-timeout")
                            .asInt())
                    .isGreaterThanOrEqualTo(LONG);
        }
    }

    @Test
    void aGatewayKeepsSocketsOpen() {
        JsonNode rules =
                routed("external", "").find("HTTPRoute", "parley-gateway").at("/spec/rules");

        assertThat(rules.at("/0/matches/0/path/value").asText()).isEqualTo("/ws");
        assertThat(rules.at("/0/timeouts/request").asText()).isEqualTo("0s");
        assertThat(rules.at("/1/timeouts/request").asText()).isEqualTo("130s");
    }

    @Test
    void googlesIngressKeepsSocketsOpenAndAsksForHealthWhereItIs() {
        Rendered release = Chart.render("external", Map.of("ingress.provider", "gke"));
        JsonNode config = release.find("BackendConfig", "parley-gateway");

        assertThat(release.find("Service", "parley-gateway")
                        .at("/metadata/annotations")
                        .path("cloud.google.com/backend-config")
                        .asText())
                .isEqualTo("{\"default\":\"parley-gateway\"}");
        assertThat(release.find("Service", "parley-meeting").at("/metadata/annotations"))
                .isEmpty();
        assertThat(config.at("/spec/timeoutSec").asInt()).isGreaterThanOrEqualTo(LONG);
        assertThat(config.at("/spec/healthCheck/port").asInt()).isEqualTo(8090);
        assertThat(release.find("Ingress", "parley-gateway").toString()).doesNotContain("nginx");
    }

    @Test
    void googlesGatewayKeepsSocketsOpenAndAsksForHealthWhereItIs() {
        Rendered release = routed("production", "gke");

        for (String name : List.of("gateway", "keycloak")) {
            JsonNode times = release.find("GCPBackendPolicy", "parley-" + name);
            JsonNode health = release.find("HealthCheckPolicy", "parley-" + name);
            String service = release.find("HTTPRoute", "parley-" + name)
                    .at("/spec/rules/0/backendRefs/0/name")
                    .asText();

            assertThat(times.at("/spec/default/timeoutSec").asInt()).isGreaterThanOrEqualTo(LONG);
            assertThat(List.of(times, health)).allSatisfy(policy -> assertThat(
                            policy.at("/spec/targetRef/name").asText())
                    .isEqualTo(service));
        }
        assertThat(release.find("HTTPRoute", "parley-gateway").findValues("timeouts"))
                .as("Google's controller does not know them")
                .isEmpty();
    }

    @Test
    void googlesLoadBalancerIsLetInAndBelieved() {
        Rendered release = Chart.render("external", Map.of("ingress.provider", "gke"));
        String believed = list(Rendered.container(release.find("Deployment", "parley-gateway"), "gateway")
                        .get("env"))
                .filter(variable -> variable.path("name").asText().equals("PARLEY_TRUSTED_PROXIES"))
                .map(variable -> variable.path("value").asText())
                .findFirst()
                .orElseThrow();

        assertThat(believed.split(",")).contains("10.42.0.0/16").containsAll(GOOGLE);
        for (String range : GOOGLE) {
            assertThat(new Flows(release).fromOutside())
                    .contains(range + " > gateway:8080", range + " > gateway:8090")
                    .doesNotContain(range + " > meeting:8080");
        }
    }

    @Test
    void whatGoogleNeedsKeepsToThePolicies() {
        for (Rendered release :
                List.of(Chart.render("external", Map.of("ingress.provider", "gke")), routed("production", "gke"))) {
            for (Policies policy : Policies.values()) {
                assertThat(policy.findings(release)).as(policy.toString()).isEmpty();
            }
        }
    }

    private static Rendered routed(String profile, String provider) {
        return Chart.render(
                profile,
                Map.of(
                        "ingress.kind", "gateway-api",
                        "ingress.gateway.name", "public",
                        "ingress.provider", provider));
    }
}
