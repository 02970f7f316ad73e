package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The flows that docs/architecture.md allows, and no other. */
class FlowsTest {

    private static final String BEHIND = "scheduling meeting invite verification notification";
    private static final String SERVICES = "gateway " + BEHIND;

    @Test
    void inTheSmallProfileAllIsInside() {
        Flows flows = new Flows(Chart.of("small"));

        assertThat(flows.inside())
                .isEqualTo(flows(
                        "gateway > %s:8080".formatted(BEHIND),
                        SERVICES + " keycloak > postgresql:5432",
                        BEHIND + " topics kafka > kafka:9092",
                        SERVICES + " check > keycloak:8080",
                        "check > gateway:8080",
                        "notification keycloak > inbox:1025"));
        assertThat(flows.toOutside())
                .isEqualTo(flows(
                        SERVICES + " keycloak postgresql kafka topics inbox check > kube-system:53",
                        "notification > anywhere:443"));
        assertThat(flows.fromOutside()).isEqualTo(Set.of("any pod > gateway:8080", "any pod > keycloak:8080"));
    }

    @Test
    void inProductionTheOperatorsPodsAreReached() {
        Flows flows = new Flows(Chart.of("production"));

        assertThat(flows.inside()).isEqualTo(flows("gateway > %s:8080".formatted(BEHIND), "check > gateway:8080"));
        assertThat(flows.toOutside())
                .isEqualTo(flows(
                        SERVICES + " check > kube-system:53",
                        SERVICES + " > parley-postgresql:5432",
                        BEHIND + " > parley-kafka:9093",
                        SERVICES + " check > parley-keycloak:8080",
                        "notification > anywhere:587",
                        "notification > anywhere:443",
                        "meeting verification > anywhere:443"));
        assertThat(flows.fromOutside())
                .isEqualTo(flows("ingress-nginx > gateway:8080", "monitoring > %s:8090".formatted(SERVICES)));
    }

    @Test
    void whatIsYoursIsReachedByItsPort() {
        Flows flows = new Flows(Chart.of("external"));

        assertThat(flows.inside()).isEqualTo(flows("gateway > %s:8080".formatted(BEHIND), "check > gateway:8080"));
        assertThat(flows.toOutside())
                .isEqualTo(flows(
                        SERVICES + " topics check > kube-system:53",
                        SERVICES + " > anywhere:5432",
                        BEHIND + " topics > anywhere:9093",
                        SERVICES + " check > anywhere:443",
                        "notification > anywhere:587"));
        assertThat(flows.fromOutside()).isEqualTo(flows("ingress-nginx > gateway:8080"));
    }

    @Test
    void aFlowTooMuchOrTooLittleIsSeen() {
        Rendered more = copy();
        ((ObjectNode) more.find("NetworkPolicy", "parley-invite").get("spec")).set("ingress", Yaml.parse("""
                [{from: [{podSelector: {matchLabels: {app.kubernetes.io/name: meeting}}}], ports: [{port: 8080}]}]
                """));
        ((ObjectNode) more.find("NetworkPolicy", "parley-meeting").get("spec")).set("egress", Yaml.parse("""
                [{to: [{podSelector: {matchLabels: {app.kubernetes.io/name: invite}}}], ports: [{port: 8080}]}]
                """));

        assertThat(new Flows(more).inside())
                .contains("meeting > invite:8080")
                .doesNotContain("gateway > invite:8080", "meeting > postgresql:5432");
    }

    @Test
    void theAddressesOfYoursNarrowThem() {
        Rendered narrow = Chart.render("external", Map.of("networkPolicy.databaseTo[0].ipBlock.cidr", "10.1.2.3/32"));

        assertThat(new Flows(narrow).toOutside())
                .contains("gateway > 10.1.2.3/32:5432")
                .doesNotContain("gateway > anywhere:5432");
    }

    private static Rendered copy() {
        return new Rendered(
                "small",
                Chart.of("small").objects().stream()
                        .map(JsonNode::<JsonNode>deepCopy)
                        .toList());
    }

    /** Such as {@code a b > c d:80}: each of the left reaches each of the right. */
    private static Set<String> flows(String... lines) {
        return Arrays.stream(lines)
                .flatMap(line -> {
                    String port = line.substring(line.lastIndexOf(':'));
                    List<String> sides =
                            List.of(line.substring(0, line.lastIndexOf(':')).split(" > "));
                    return Stream.of(sides.getFirst().split(" "))
                            .flatMap(from ->
                                    Stream.of(sides.getLast().split(" ")).map(to -> from + " > " + to + port));
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
