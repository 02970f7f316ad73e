package dev.parley.contracts;

import dev.parley.contracts.invite.InviteEvents;
import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.contracts.notification.NotificationEvents;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.contracts.screening.ScreeningEvents;
import dev.parley.contracts.topic.TopicCatalogue;
import dev.parley.contracts.topic.TopicSpec;
import dev.parley.contracts.verification.CaseEvents;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class AsyncApiTest {

    private final Map<String, Map<String, Map<String, Object>>> page = read();

    @Test
    void thePageNamesEveryTopicButTheDeadLetters() {
        Set<String> topics = TopicCatalogue.all().stream()
                .map(TopicSpec::name)
                .filter(name -> !name.contains("dead-letter"))
                .collect(Collectors.toSet());

        assertThat(page.get("channels").values())
                .extracting(channel -> channel.get("address"))
                .containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    @SuppressWarnings("unchecked")
    void thePageNamesEveryEventType() {
        Set<String> types = Stream.of(
                        SchedulingEvents.class,
                        MeetingEvents.class,
                        InviteEvents.class,
                        NotificationEvents.class,
                        ScreeningEvents.class,
                        CaseEvents.class)
                .flatMap(constants -> Arrays.stream(constants.getFields()))
                .map(AsyncApiTest::value)
                .collect(Collectors.toSet());

        assertThat(page.get("components").get("messages").values())
                .extracting(message -> ((Map<String, String>) message).get("name"))
                .containsExactlyInAnyOrderElementsOf(types);
    }

    private static String value(Field field) {
        try {
            return (String) field.get(null);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, Map<String, Map<String, Object>>> read() {
        try (InputStream in = AsyncApiTest.class.getResourceAsStream("asyncapi.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
