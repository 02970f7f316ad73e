package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects of one release. */
record Rendered(String profile, List<JsonNode> objects) {

    Stream<JsonNode> ofKind(String kind) {
        return objects.stream().filter(object -> kind.equals(object.path("kind").asText()));
    }

    /** What makes pods. */
    Stream<JsonNode> workloads() {
        return objects.stream()
                .filter(object -> object.at("/spec/template/spec").isObject());
    }

    JsonNode find(String kind, String name) {
        return ofKind(kind)
                .filter(object -> name.equals(named(object)))
                .findFirst()
                .orElseThrow(() -> new AssertionError(profile + " has no " + kind + " " + name));
    }

    static String named(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    /** Such as {@code Deployment/parley-gateway}. */
    static String title(JsonNode object) {
        return object.path("kind").asText() + "/" + named(object);
    }

    static JsonNode pod(JsonNode workload) {
        return workload.at("/spec/template/spec");
    }

    static List<JsonNode> containers(JsonNode workload) {
        return Stream.of("initContainers", "containers")
                .flatMap(kind -> list(pod(workload).path(kind)))
                .toList();
    }

    static JsonNode container(JsonNode workload, String name) {
        return containers(workload).stream()
                .filter(container -> container.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title(workload) + " has no container " + name));
    }

    static Stream<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static Map<String, String> labels(JsonNode labels) {
        return labels.properties().stream().collect(Collectors.toMap(Map.Entry::getKey, label -> label.getValue()
                .asText()));
    }
}
