package dev.parley.platform.testing;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.config.TopicConfig;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Deletes what the tests of one module asked another service to do, so that the tests of that service do not process
 * it.
 */
final class LeftOvers {

    private LeftOvers() {}

    /** Empties every topic with the cleanup policy delete. Compacted topics keep their records. */
    static void delete(String bootstrap) {
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            Set<String> names = admin.listTopics().names().get().stream()
                    .filter(name -> name.startsWith("parley."))
                    .collect(Collectors.toSet());
            List<ConfigResource> resources = names.stream()
                    .map(name -> new ConfigResource(ConfigResource.Type.TOPIC, name))
                    .toList();
            Set<String> deleted = admin.describeConfigs(resources).all().get().entrySet().stream()
                    .filter(topic -> "delete"
                            .equals(topic.getValue()
                                    .get(TopicConfig.CLEANUP_POLICY_CONFIG)
                                    .value()))
                    .map(topic -> topic.getKey().name())
                    .collect(Collectors.toSet());
            Map<TopicPartition, RecordsToDelete> all =
                    admin.describeTopics(deleted).allTopicNames().get().values().stream()
                            .flatMap(topic -> IntStream.range(
                                            0, topic.partitions().size())
                                    .mapToObj(number -> new TopicPartition(topic.name(), number)))
                            .collect(Collectors.toMap(
                                    Function.identity(), partition -> RecordsToDelete.beforeOffset(-1)));
            admin.deleteRecords(all).all().get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
