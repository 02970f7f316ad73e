package dev.parley.platform.app;

import dev.parley.platform.testing.SharedInfra;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Topics of the little service. */
public class TestTopics implements QuarkusTestResourceLifecycleManager {

    public static final String DEAD_LETTERS = "parley.platform.dead-letter.v1";
    public static final String BROADCAST = "parley.test.broadcast.v1";

    @Override
    public Map<String, String> start() {
        Set<NewTopic> topics = Stream.of(Things.TOPIC, DEAD_LETTERS, BROADCAST)
                .map(name -> new NewTopic(name, 6, (short) 1))
                .collect(Collectors.toSet());
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", SharedInfra.kafkaBootstrap()))) {
            for (NewTopic topic : topics) {
                create(admin, topic);
            }
        }
        return Map.of();
    }

    private static void create(Admin admin, NewTopic topic) {
        try {
            admin.createTopics(Set.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {}
}
