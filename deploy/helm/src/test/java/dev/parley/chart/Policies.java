package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static dev.parley.chart.Rendered.containers;
import static dev.parley.chart.Rendered.labels;
import static dev.parley.chart.Rendered.list;
import static dev.parley.chart.Rendered.named;
import static dev.parley.chart.Rendered.pod;
import static dev.parley.chart.Rendered.title;

/** What must hold for every release, whatever its values. Each rule lists what breaks it. */
enum Policies {

    /** Pod Security "restricted", a read-only root file system, and no token of the API. */
    CONTAINERS_ARE_RESTRICTED(release -> release.workloads().flatMap(workload -> {
        List<String> faults = new ArrayList<>();
        JsonNode pod = pod(workload);
        JsonNode security = pod.path("securityContext");
        require(faults, security.path("runAsNonRoot").asBoolean(), "may run as root");
        require(faults, security.path("runAsUser").asInt() > 0, "names no user");
        require(
                faults,
                security.at("/seccompProfile/type").asText().equals("RuntimeDefault"),
                "has no seccomp profile");
        require(faults, pod.path("automountServiceAccountToken").asText().equals("false"), "gets a token");
        for (String host : List.of("hostNetwork", "hostPID", "hostIPC")) {
            require(faults, !pod.path(host).asBoolean(), "uses " + host);
        }
        list(pod.path("volumes")).forEach(volume -> require(faults, !volume.has("hostPath"), "mounts the host"));
        for (JsonNode container : containers(workload)) {
            JsonNode own = container.path("securityContext");
            require(faults, own.path("allowPrivilegeEscalation").asText().equals("false"), "may escalate");
            require(faults, own.path("readOnlyRootFilesystem").asBoolean(), "writes to its root");
            require(faults, own.at("/capabilities/drop/0").asText().equals("ALL"), "keeps capabilities");
            list(own.at("/capabilities/add"))
                    .forEach(added ->
                            require(faults, added.asText().equals("NET_BIND_SERVICE"), "is given " + added.asText()));
            require(faults, !own.has("privileged") && !own.has("runAsUser"), "overrides the pod");
            list(container.path("ports")).forEach(port -> require(faults, !port.has("hostPort"), "uses a host port"));
        }
        return said(workload, faults);
    })),

    SELECTORS_MATCH(release -> {
        List<String> faults = new ArrayList<>();
        release.workloads()
                .filter(workload -> !workload.path("kind").asText().equals("Job"))
                .forEach(workload -> require(
                        faults,
                        selects(workload.at("/spec/selector/matchLabels"), workload),
                        title(workload) + " does not select its own pods"));
        release.ofKind("Service").forEach(service -> selectsOne(faults, release, service, "/spec/selector"));
        release.ofKind("PodDisruptionBudget")
                .forEach(budget -> selectsOne(faults, release, budget, "/spec/selector/matchLabels"));
        release.ofKind("NetworkPolicy")
                .filter(policy -> !named(policy).endsWith("-all"))
                .forEach(policy -> selectsOne(faults, release, policy, "/spec/podSelector/matchLabels"));
        release.ofKind("HorizontalPodAutoscaler")
                .forEach(scaler -> require(
                        faults,
                        release.ofKind("Deployment").anyMatch(found -> named(found)
                                .equals(scaler.at("/spec/scaleTargetRef/name").asText())),
                        title(scaler) + " scales nothing"));
        return faults.stream();
    }),

    /** A Service leads to a port that a container has, a route to a Service, and a probe to a port of its container. */
    PORTS_EXIST(release -> {
        List<String> faults = new ArrayList<>();
        release.ofKind("Service").forEach(service -> list(service.at("/spec/ports"))
                .forEach(port -> require(
                        faults,
                        release.workloads()
                                .filter(workload -> selects(service.at("/spec/selector"), workload))
                                .allMatch(workload -> portNames(pod(workload).at("/containers/0"))
                                        .contains(port.path("targetPort").asText())),
                        title(service) + " leads to no port " + port.path("targetPort"))));
        release.workloads().forEach(workload -> containers(workload).forEach(container -> list(container)
                .filter(member -> member.has("httpGet") || member.has("tcpSocket"))
                .map(probe -> probe.has("httpGet") ? probe.get("httpGet") : probe.get("tcpSocket"))
                .forEach(probe -> require(
                        faults,
                        portNames(container).contains(probe.path("port").asText()),
                        title(workload) + " is probed at no port " + probe.path("port")))));
        release.ofKind("Ingress").forEach(ingress -> ingress.findValues("service")
                .forEach(target -> require(
                        faults,
                        release.ofKind("Service")
                                        .anyMatch(service -> named(service)
                                                        .equals(target.path("name")
                                                                .asText())
                                                && service.findValuesAsText("port")
                                                        .contains(target.at("/port/number")
                                                                .asText()))
                                || target.path("name").asText().endsWith("-keycloak-service"),
                        title(ingress) + " leads to no Service " + target)));
        return faults.stream();
    }),

    EVERY_CONTAINER_IS_PROBED(release -> release.workloads()
            .filter(workload -> !workload.path("kind").asText().equals("Job"))
            .flatMap(workload -> list(pod(workload).path("containers"))
                    .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                            .filter(probe -> !container.has(probe))
                            .map(probe -> title(workload) + " has no " + probe)))),

    /** Secrets and ConfigMaps are in the release, or among what the guide and the operators promise. */
    REFERENCES_EXIST(release -> {
        Set<String> promised = Promised.by(release);
        List<String> faults = new ArrayList<>();
        release.workloads().forEach(workload -> {
            for (JsonNode container : containers(workload)) {
                list(container.path("env"))
                        .map(variable -> variable.at("/valueFrom/secretKeyRef"))
                        .filter(reference -> reference.isObject()
                                && !reference.path("optional").asBoolean())
                        .map(reference -> "Secret " + reference.path("name").asText() + " "
                                + reference.path("key").asText())
                        .filter(reference -> !promised.contains(reference))
                        .forEach(reference -> faults.add(title(workload) + " needs " + reference));
                Set<String> volumes = list(pod(workload).path("volumes"))
                        .map(volume -> volume.path("name").asText())
                        .collect(Collectors.toSet());
                list(workload.at("/spec/volumeClaimTemplates")).forEach(claim -> volumes.add(named(claim)));
                list(container.path("volumeMounts"))
                        .map(mount -> mount.path("name").asText())
                        .filter(mount -> !volumes.contains(mount))
                        .forEach(mount -> faults.add(title(workload) + " mounts no volume " + mount));
            }
            list(pod(workload).path("volumes"))
                    .flatMap(Policies::contents)
                    .filter(reference -> !promised.contains(reference))
                    .forEach(reference -> faults.add(title(workload) + " mounts " + reference));
            String account = pod(workload).path("serviceAccountName").asText();
            require(
                    faults,
                    account.isEmpty()
                            || release.ofKind("ServiceAccount")
                                    .anyMatch(found -> named(found).equals(account)),
                    title(workload) + " runs as nobody");
        });
        return faults.stream();
    }),

    SECRETS_ARE_REFERENCES(release -> release.workloads().flatMap(workload -> containers(workload).stream()
            .flatMap(container -> list(container.path("env")))
            .filter(variable -> variable.path("name").asText().matches(".*(PASSWORD|SECRET|TOKEN|_KEY|JAAS).*")
                    && variable.has("value"))
            .map(variable -> title(workload) + " shows " + variable.path("name")))),

    BUDGETS_LEAVE_ROOM(release -> release.ofKind("PodDisruptionBudget").flatMap(budget -> {
        int pods = release.ofKind("HorizontalPodAutoscaler")
                .filter(scaler -> named(scaler).equals(named(budget)))
                .map(scaler -> scaler.at("/spec/minReplicas").asInt())
                .findFirst()
                .orElseGet(() -> release.find("Deployment", named(budget))
                        .at("/spec/replicas")
                        .asInt());
        int kept = pods - budget.at("/spec/maxUnavailable").asInt(0);
        return kept > 0 && kept < pods ? Stream.empty() : Stream.of(title(budget) + " keeps " + kept + " of " + pods);
    })),

    IMAGES_HAVE_A_VERSION(release -> release.workloads().flatMap(workload -> containers(workload).stream()
            .map(container -> container.path("image").asText())
            .filter(image -> !image.matches(".+[^:]:v?[0-9][^:/]*"))
            .map(image -> title(workload) + " runs " + image))),

    RESOURCES_ARE_SET(release -> release.workloads().flatMap(workload -> containers(workload).stream()
            .flatMap(container -> Stream.of("requests/cpu", "requests/memory", "limits/memory")
                    .filter(amount -> container.at("/resources/" + amount).isMissingNode())
                    .map(amount -> title(workload) + " has no " + amount)))),

    PODS_ARE_CLOSED(release -> release.workloads()
            .filter(workload -> release.ofKind("NetworkPolicy")
                    .filter(policy -> list(policy.at("/spec/policyTypes")).count() == 2)
                    .noneMatch(policy -> named(policy).endsWith("-all")
                            && policy.at("/spec/ingress").isMissingNode()
                            && selects(policy.at("/spec/podSelector/matchLabels"), workload)))
            .map(workload -> title(workload) + " is open to everybody")),

    ROLLING_UPDATES_TAKE_NOTHING_AWAY(release -> release.ofKind("Deployment")
            .filter(deployment -> deployment.at("/spec/replicas").asInt(2) > 1)
            .filter(deployment ->
                    deployment.at("/spec/strategy/rollingUpdate/maxUnavailable").asInt(1) != 0)
            .map(deployment -> title(deployment) + " loses pods in an update"));

    private final Function<Rendered, Stream<String>> rule;

    Policies(Function<Rendered, Stream<String>> rule) {
        this.rule = rule;
    }

    List<String> findings(Rendered release) {
        return rule.apply(release).toList();
    }

    static boolean selects(JsonNode selector, JsonNode workload) {
        Map<String, String> wanted = labels(selector);
        return !wanted.isEmpty()
                && labels(workload.at("/spec/template/metadata/labels"))
                        .entrySet()
                        .containsAll(wanted.entrySet());
    }

    private static void selectsOne(List<String> faults, Rendered release, JsonNode object, String selector) {
        long found = release.workloads()
                .filter(workload -> selects(object.at(selector), workload))
                .count();
        require(faults, found == 1, title(object) + " selects " + found + " workloads");
    }

    private static Set<String> portNames(JsonNode container) {
        return list(container.path("ports"))
                .map(port -> port.path("name").asText())
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Stream<String> contents(JsonNode volume) {
        JsonNode source = volume.has("secret") ? volume.get("secret") : volume.path("configMap");
        String title = volume.has("secret")
                ? "Secret " + source.path("secretName").asText()
                : "ConfigMap " + source.path("name").asText();
        if (source.isMissingNode()) {
            return Stream.empty();
        }
        return source.has("items")
                ? list(source.get("items"))
                        .map(item -> title + " " + item.path("key").asText())
                : Stream.of(title);
    }

    private static void require(List<String> faults, boolean holds, String fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    private static Stream<String> said(JsonNode workload, List<String> faults) {
        return faults.stream().map(fault -> title(workload) + " " + fault);
    }

    /** For the messages of parameterized tests. */
    @Override
    public String toString() {
        return Arrays.stream(name().split("_")).map(String::toLowerCase).collect(Collectors.joining(" "));
    }
}
