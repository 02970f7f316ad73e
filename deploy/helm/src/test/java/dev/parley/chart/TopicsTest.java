package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.contracts.Topics;
import dev.parley.contracts.topic.TopicCatalogue;
import dev.parley.contracts.topic.TopicSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** Topics and access to them, against the contracts and what the services' code names. */
class TopicsTest {

    private static final Pattern INCOMING = Pattern.compile("mp\\.messaging\\.incoming\\.[a-z-]+\\.topic=(\\S+)");
    private static final Pattern GROUP = Pattern.compile("\\.group\\.id=([a-z]+\\.)");
    private static final Pattern USED = Pattern.compile("Topics\\.([A-Z_]+)");
    /** Each replica reads what it writes there. */
    private static final Set<String> BROADCASTS = Set.of(Topics.MEETING_SIGNAL, Topics.LIVE_SIGNAL);

    @Test
    void strimziMakesTheTopicsOfTheContracts() {
        assertThat(Chart.of("production").ofKind("KafkaTopic").map(TopicsTest::spec))
                .containsExactlyInAnyOrderElementsOf(
                        TopicCatalogue.all().stream().map(TopicsTest::spec).toList());
    }

    @Test
    void theJobMakesTheTopicsOfTheContracts() {
        String script = Chart.of("small")
                .find("ConfigMap", "parley-topics")
                .at("/data/create")
                .asText();
        assertThat(script.lines().filter(line -> line.startsWith("topic --topic")))
                .containsExactlyElementsOf(TopicCatalogue.all().stream()
                        .map(topic -> "topic --topic " + topic.name() + " --partitions " + topic.partitions()
                                + " --replication-factor 1"
                                + topic.config().entrySet().stream()
                                        .sorted(java.util.Map.Entry.comparingByKey())
                                        .map(setting -> " --config " + setting.getKey() + "=" + setting.getValue())
                                        .collect(Collectors.joining()))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"scheduling", "meeting", "invite", "verification", "notification"})
    void aServiceMayDoWhatItsCodeDoes(String service) throws IOException, ReflectiveOperationException {
        Path module = Chart.REPOSITORY.resolve(service + "-service/src/main");
        String settings = Files.readString(module.resolve("resources/application.properties"));
        Set<String> reads = found(INCOMING, settings);
        Set<String> writes = new TreeSet<>();
        try (var files = Files.walk(module.resolve("java"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                for (String constant : found(USED, Files.readString(file))) {
                    writes.add((String) Topics.class.getField(constant).get(null));
                }
            }
        }
        writes.stream().filter(BROADCASTS::contains).forEach(reads::add);
        writes.removeIf(topic -> topic.startsWith("parley." + service + "."));

        JsonNode user = Chart.of("production").find("KafkaUser", "parley-" + service);
        assertThat(allowed(user, "Read", "literal")).isEqualTo(reads);
        assertThat(allowed(user, "Write", "literal")).isEqualTo(writes);
        assertThat(allowed(user, "Write", "prefix")).containsExactly("parley." + service + ".");
        assertThat(allowed(user, "Read", "prefix")).containsExactly(service + ".");
        assertThat(found(GROUP, settings)).isSubsetOf(service + ".");
    }

    private static String spec(TopicSpec topic) {
        return topic.name() + " " + topic.partitions() + " " + new java.util.TreeMap<>(topic.config());
    }

    private static String spec(JsonNode topic) {
        return Rendered.named(topic) + " " + topic.at("/spec/partitions").asInt() + " "
                + new java.util.TreeMap<>(Rendered.labels(topic.at("/spec/config")));
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> allowed(JsonNode user, String operation, String pattern) {
        return Rendered.list(user.at("/spec/authorization/acls"))
                .filter(acl -> Rendered.list(acl.path("operations"))
                        .anyMatch(found -> found.asText().equals(operation)))
                .map(acl -> acl.path("resource"))
                .filter(resource -> resource.path("patternType").asText().equals(pattern))
                .map(resource -> resource.path("name").asText())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
