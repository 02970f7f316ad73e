package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import static dev.parley.chart.Rendered.list;
import static org.assertj.core.api.Assertions.assertThat;

/** The TURN server of the chart. */
class CoturnTest {

    private static final String ADDRESS = "203.0.113.7";

    private final Rendered release = Chart.render(
            "production",
            Map.of(
                    "coturn.enabled",
                    true,
                    "coturn.host",
                    "turn.example.com",
                    "coturn.address",
                    ADDRESS,
                    "coturn.relay.first",
                    50000,
                    "coturn.relay.last",
                    50009));

    @Test
    void thereIsNoneUnlessWanted() {
        for (String profile : Chart.PROFILES) {
            assertThat(Chart.of(profile).workloads().map(Rendered::named)).noneMatch(name -> name.endsWith("-coturn"));
        }
    }

    @Test
    void keepsToThePolicies() {
        for (Policies policy : Policies.values()) {
            assertThat(policy.findings(release)).as(policy.toString()).isEmpty();
        }
    }

    @Test
    void meetingSendsBrowsersThereWithTheSameSecret() {
        JsonNode meeting = variables("meeting");
        JsonNode coturn = variables("coturn");

        assertThat(named(meeting, "PARLEY_TURN_URLS").path("value").asText())
                .isEqualTo("turn:turn.example.com:3478?transport=udp,turn:turn.example.com:3478?transport=tcp");
        assertThat(named(meeting, "PARLEY_TURN_SECRET").at("/valueFrom/secretKeyRef"))
                .isEqualTo(named(coturn, "TURN_SECRET").at("/valueFrom/secretKeyRef"));
        assertThat(release.find("Secret", "parley-secrets")
                        .at("/data/turn-secret")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void everyPortIsReachedFromTheInternet() {
        List<String> reached = new ArrayList<>();
        for (String protocol : List.of("udp", "tcp")) {
            JsonNode service = release.find("Service", "parley-coturn-" + protocol);
            assertThat(service.at("/spec/loadBalancerIP").asText()).isEqualTo(ADDRESS);
            list(service.at("/spec/ports"))
                    .forEach(port -> reached.add(port.path("protocol").asText() + " "
                            + port.path("port").asText()));
        }
        List<String> listened = list(Rendered.containers(release.find("Deployment", "parley-coturn"))
                        .getFirst()
                        .get("ports"))
                .map(port -> port.path("protocol").asText("TCP") + " "
                        + port.path("containerPort").asText())
                .toList();

        assertThat(reached).containsExactlyInAnyOrderElementsOf(listened).hasSize(12);
        assertThat(configuration()).contains("min-port=50000", "max-port=50009", "total-quota=10");
        assertThat(new Flows(release).fromOutside())
                .contains("0.0.0.0/0 > coturn:3478", "0.0.0.0/0 > coturn:50000")
                .noneMatch(flow -> flow.contains("> coturn:80"));
    }

    /** Otherwise whoever may talk in a room could talk to the cluster. */
    @Test
    void nothingIsRelayedIntoPrivateNetworks() {
        JsonNode egress = release.find("NetworkPolicy", "parley-coturn").at("/spec/egress/0");
        Set<String> kept = Set.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "169.254.0.0/16", "127.0.0.0/8");

        assertThat(list(egress.at("/to/0/ipBlock/except")).map(JsonNode::asText))
                .containsAll(kept);
        assertThat(configuration())
                .contains(
                        "denied-peer-ip=10.0.0.0-10.255.255.255",
                        "denied-peer-ip=169.254.0.0-169.254.255.255",
                        "no-multicast-peers",
                        "no-cli");
        assertThat(new Flows(release).inside()).noneMatch(flow -> flow.contains("coturn"));
    }

    private Stream<String> configuration() {
        return release.find("ConfigMap", "parley-coturn")
                .at("/data/turnserver.conf")
                .asText()
                .lines();
    }

    private JsonNode variables(String name) {
        return Rendered.container(release.find("Deployment", "parley-" + name), name)
                .get("env");
    }

    private static JsonNode named(JsonNode variables, String name) {
        return list(variables)
                .filter(variable -> variable.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
