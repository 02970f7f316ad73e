package dev.parley.platform.broadcast;

import dev.parley.platform.app.TestTopics;
import dev.parley.platform.id.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BroadcastIT {

    @Inject
    Broadcast broadcast;

    @Test
    void everySubscriberHearsWhatComesAfterInOrder() {
        String key = Ids.next().toString();
        broadcast.publish(TestTopics.BROADCAST, key, "before");
        List<String> one = new CopyOnWriteArrayList<>();
        List<String> other = new CopyOnWriteArrayList<>();
        broadcast.subscribe(TestTopics.BROADCAST, (k, json) -> {
            one.add(json);
            throw new IllegalStateException("a handler's failure stops nobody");
        });
        broadcast.subscribe(TestTopics.BROADCAST, (k, json) -> other.add(json));
        Awaitility.await().until(broadcast::ready);

        List<String> said = IntStream.range(0, 50).mapToObj(Integer::toString).toList();
        said.forEach(json -> broadcast.publish(TestTopics.BROADCAST, key, json));

        Awaitility.await().untilAsserted(() -> {
            assertThat(one).endsWith("49");
            assertThat(other).endsWith("49");
        });
        assertThat(one.subList(one.size() - 50, one.size())).isEqualTo(said);
    }
}
