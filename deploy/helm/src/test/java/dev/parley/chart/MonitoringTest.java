package dev.parley.chart;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static dev.parley.chart.Rendered.list;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

class MonitoringTest {

    private static final Path RULES = Path.of("parley/files/rules.yaml");
    private static final Path SAMPLES = Path.of("src/test/resources/rules.test.yaml");
    private static final Path METRICS = Path.of("metrics.tsv");
    private static final Path RUNBOOKS = Chart.REPOSITORY.resolve("docs/runbooks");

    /** Names before a selector; those of recording rules have colons. */
    private static final Pattern METRIC = Pattern.compile("([a-z][a-z0-9_]+)\\{");

    private final Rendered monitored =
            Chart.render("production", Map.of("monitoring.enabled", true, "monitoring.dashboards.enabled", true));

    @Test
    void nothingOfItIsMadeUnlessWanted() {
        for (String profile : Chart.PROFILES) {
            assertThat(Chart.of(profile).ofKind("PodMonitor")).isEmpty();
            assertThat(Chart.of(profile).ofKind("PrometheusRule")).isEmpty();
            assertThat(Chart.of(profile).ofKind("ConfigMap"))
                    .noneMatch(map -> Rendered.named(map).contains("dashboard"));
        }
    }

    @Test
    void thePodMonitorFindsThePortOfEveryServiceAndOfNoOtherPod() {
        Rendered small = Chart.render("small", Map.of("monitoring.enabled", true));
        JsonNode spec = small.find("PodMonitor", "parley-services").path("spec");
        Set<String> wanted = list(spec.at("/selector/matchExpressions/0/values"))
                .map(JsonNode::asText)
                .collect(Collectors.toSet());

        Set<String> found = small.workloads()
                .filter(workload -> Policies.selects(spec.at("/selector/matchLabels"), workload))
                .map(workload -> workload.at("/spec/template"))
                .filter(pod -> wanted.contains(pod.at("/metadata/labels")
                        .path("app.kubernetes.io/name")
                        .asText()))
                .peek(pod -> assertThat(pod.at("/spec/containers/0/ports").findValuesAsText("name"))
                        .contains(spec.at("/podMetricsEndpoints/0/port").asText()))
                .map(pod -> pod.at("/metadata/labels")
                        .path("app.kubernetes.io/name")
                        .asText())
                .collect(Collectors.toSet());

        assertThat(found)
                .containsExactlyInAnyOrder(
                        "gateway", "scheduling", "meeting", "invite", "verification", "notification");
    }

    @Test
    void everyAlertHasARunbookThatSaysWhatItMeansHowToSeeAndWhatToDo() throws IOException {
        String pages = Files.readString(RUNBOOKS.resolve("README.md"));
        for (JsonNode alert : rules().filter(rule -> rule.has("alert")).toList()) {
            String name = alert.path("alert").asText();
            String page = Files.readString(
                    Chart.REPOSITORY.resolve(alert.at("/annotations/runbook").asText()));
            assertThat(page).contains("`" + name + "`", "## See");
            assertThat(page).containsPattern("(?m)^## (Do|Replay)$").contains("kubectl");
            assertThat(pages).contains("`" + name + "`");
            assertThat(alert.at("/labels/severity").asText()).isIn("warning", "critical");
            assertThat(alert.at("/annotations/summary").asText()).isNotBlank();
        }
    }

    @Test
    void everyAlertIsTriedWithSampleSeries() throws IOException {
        Set<String> tried = Set.copyOf(Yaml.parse(Files.readString(SAMPLES)).findValuesAsText("alertname"));

        assertThat(rules().filter(rule -> rule.has("alert"))
                        .map(rule -> rule.path("alert").asText()))
                .isNotEmpty()
                .allMatch(tried::contains);
    }

    @Test
    void theAlertsSayOfSampleSeriesWhatTheyShould(@TempDir Path folder) throws Exception {
        Optional<Path> promtool = promtool();
        assumeThat(promtool)
                .as("promtool is missing, which deploy/helm/install-promtool fetches")
                .isPresent();
        Files.copy(RULES, folder.resolve("rules.yaml"));
        Files.copy(SAMPLES, folder.resolve("rules.test.yaml"));

        Process process = new ProcessBuilder(promtool.get().toString(), "test", "rules", "rules.test.yaml")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
    }

    @Test
    void theRulesInTheClusterAreThoseOfTheFile() {
        assertThat(monitored.find("PrometheusRule", "parley-services").at("/spec/groups"))
                .isEqualTo(Yaml.read(RULES).path("groups"));
    }

    @Test
    void alertsAndPanelsUseWhatServicesExportAndNothingElse() throws IOException {
        Set<String> used = Stream.concat(
                        rules().map(rule -> rule.path("expr").asText()),
                        dashboards().flatMap(board -> board.findValuesAsText("expr").stream()))
                .flatMap(query -> METRIC.matcher(query).results())
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Files.readAllLines(METRICS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t")[0])
                .collect(Collectors.toCollection(TreeSet::new));

        // Prometheus makes this one itself.
        used.remove("up");
        assertThat(used).isEqualTo(listed);
    }

    @Test
    void dashboardsAreWhatGrafanaReads() {
        List<JsonNode> boards = dashboards().toList();

        assertThat(boards)
                .extracting(board -> board.path("title").asText())
                .containsExactlyInAnyOrder(
                        "Parley", "Parley, one service", "Parley, events", "Parley, messages", "Parley, rooms");
        assertThat(boards).extracting(board -> board.path("uid").asText()).doesNotHaveDuplicates();
        for (JsonNode board : boards) {
            Set<JsonNode> places = new HashSet<>();
            assertThat(list(board.path("panels"))).isNotEmpty().allSatisfy(panel -> {
                assertThat(places.add(panel.path("gridPos"))).isTrue();
                assertThat(panel.at("/targets/0/expr").asText()).contains("job=\"parley\"");
                assertThat(panel.at("/targets/0/legendFormat").asText()).isNotBlank();
                assertThat(panel.at("/fieldConfig/defaults/unit").asText()).isNotBlank();
            });
        }
    }

    private static Stream<JsonNode> rules() {
        return list(Yaml.read(RULES).path("groups")).flatMap(group -> list(group.path("rules")));
    }

    private Stream<JsonNode> dashboards() {
        return monitored
                .ofKind("ConfigMap")
                .filter(map -> Rendered.named(map).startsWith("parley-dashboard-"))
                .flatMap(map -> list(map.path("data")))
                .map(JsonNode::asText)
                .map(MonitoringTest::json);
    }

    private static JsonNode json(String text) {
        try {
            return Yaml.JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(text, e);
        }
    }

    private static Optional<Path> promtool() {
        Stream<Path> folders = Stream.of(System.getenv("PATH").split(":"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
        return Stream.concat(folders, Stream.of(Path.of("target").toAbsolutePath()))
                .map(folder -> folder.resolve("promtool"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
