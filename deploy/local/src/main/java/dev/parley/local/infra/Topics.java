package dev.parley.local.infra;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.parley.local.process.StackFailure;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Creates the suite's topics from the {@code topics.yaml} of the contracts. */
public final class Topics {

    private static final int PATIENCE_SECONDS = 60;

    private Topics() {}

    /** Creates every missing topic. Existing topics are not changed. */
    public static void create(String bootstrap) {
        Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(settings)) {
            Set<String> present = admin.listTopics().names().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = listed().stream()
                    .filter(topic -> !present.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | IOException e) {
            throw new StackFailure("Kafka at " + bootstrap + " did not create the topics: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackFailure("Interrupted while creating topics", e);
        }
    }

    static List<NewTopic> listed() throws IOException {
        try (InputStream in = Topics.class.getResourceAsStream("/dev/parley/contracts/topics.yaml")) {
            if (in == null) {
                throw new IOException("the contracts hold no topics.yaml");
            }
            List<NewTopic> topics = new ArrayList<>();
            for (JsonNode topic : new YAMLMapper().readTree(in).required("topics")) {
                topics.add(toTopic(topic));
            }
            return topics;
        }
    }

    private static NewTopic toTopic(JsonNode topic) {
        Map<String, String> settings = new HashMap<>();
        settings.put("cleanup.policy", topic.path("cleanup").asText("delete"));
        String retention = topic.path("retention").asText("");
        if (!retention.isBlank()) {
            String millis = Long.toString(Duration.parse(retention).toMillis());
            boolean compacted = settings.get("cleanup.policy").equals("compact");
            settings.put(compacted ? "min.compaction.lag.ms" : "retention.ms", millis);
        }
        return new NewTopic(
                        topic.required("name").asText(),
                        topic.path("partitions").asInt(6),
                        (short) 1)
                .configs(settings);
    }
}
