package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static dev.parley.chart.Rendered.labels;
import static dev.parley.chart.Rendered.list;

/** Who reaches whom, worked out from the NetworkPolicies of a release. */
final class Flows {

    private static final String NAME = "app.kubernetes.io/name";

    private final Rendered release;
    private final Map<String, JsonNode> workloads = new TreeMap<>();

    Flows(Rendered release) {
        this.release = release;
        release.workloads()
                .forEach(workload -> workloads.put(
                        workload.at("/spec/template/metadata/labels").path(NAME).asText(), workload));
    }

    /** Connections between pods of the release that both sides allow, such as {@code gateway > meeting:8080}. */
    Set<String> inside() {
        Set<String> flows = new TreeSet<>();
        workloads.forEach((from, sender) -> workloads.forEach((to, receiver) -> ports(receiver)
                .filter(port -> rules(sender, "egress").anyMatch(rule -> allows(rule, "to", receiver, port)))
                .filter(port -> rules(receiver, "ingress").anyMatch(rule -> allows(rule, "from", sender, port)))
                .forEach(port -> flows.add(from + " > " + to + ":" + port))));
        return flows;
    }

    /** Connections to what is not part of the release, such as {@code notification > anywhere:443}. */
    Set<String> toOutside() {
        return outside("egress", "to")
                .map(flow -> flow.pod + " > " + flow.peer + ":" + flow.port)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Connections from what is not part of the release. */
    Set<String> fromOutside() {
        return outside("ingress", "from")
                .map(flow -> flow.peer + " > " + flow.pod + ":" + flow.port)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private record Outside(String pod, String peer, String port) {}

    private Stream<Outside> outside(String direction, String side) {
        return workloads.entrySet().stream().flatMap(workload -> rules(workload.getValue(), direction)
                .flatMap(rule -> (rule.has(side) ? list(rule.get(side)).map(this::peer) : Stream.of("anywhere"))
                        .filter(peer -> !peer.isEmpty())
                        .flatMap(peer -> list(rule.path("ports"))
                                .map(port -> new Outside(
                                        workload.getKey(),
                                        peer,
                                        port.path("port").asText())))));
    }

    /** Empty for pods of the release. */
    private String peer(JsonNode peer) {
        if (peer.has("ipBlock")) {
            return peer.at("/ipBlock/cidr").asText();
        }
        Map<String, String> wanted = labels(peer.at(peer.has("podSelector") ? "/podSelector" : "/namespaceSelector")
                .path("matchLabels"));
        return workloads.values().stream().anyMatch(workload -> matches(peer, workload))
                ? ""
                : wanted.isEmpty()
                        ? "any pod"
                        : new TreeMap<>(wanted).lastEntry().getValue();
    }

    private Stream<JsonNode> rules(JsonNode workload, String direction) {
        return release.ofKind("NetworkPolicy")
                .filter(policy -> Policies.selects(policy.at("/spec/podSelector/matchLabels"), workload))
                .flatMap(policy -> list(policy.path("spec").path(direction)));
    }

    private static boolean allows(JsonNode rule, String side, JsonNode other, String port) {
        boolean thePort = !rule.has("ports")
                || list(rule.get("ports"))
                        .anyMatch(allowed -> allowed.path("port").asText().equals(port)
                                && !allowed.path("protocol").asText().equals("UDP"));
        return thePort && rule.has(side) && list(rule.get(side)).anyMatch(peer -> matches(peer, other));
    }

    /** Within the namespace of the release. */
    private static boolean matches(JsonNode peer, JsonNode workload) {
        return peer.has("podSelector")
                && !peer.has("namespaceSelector")
                && Policies.selects(peer.at("/podSelector/matchLabels"), workload);
    }

    private static Stream<String> ports(JsonNode workload) {
        return Rendered.containers(workload).stream()
                .flatMap(container -> list(container.path("ports")))
                .map(port -> port.path("containerPort").asText());
    }
}
