package dev.parley.platform.event;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parley.platform.id.Ids;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class CloudEventsTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @Test
    void anEventIsWrittenInStructuredMode() {
        UUID aggregate = Ids.next();
        UUID id = Ids.next();

        JsonNode json = EventJson.parse(CloudEvents.write(event(aggregate, 7), id, "/parley/test", NOON));

        assertThat(json.get("specversion").asText()).isEqualTo("1.0");
        assertThat(json.get("id").asText()).isEqualTo(id.toString());
        assertThat(json.get("source").asText()).isEqualTo("/parley/test");
        assertThat(json.get("type").asText()).isEqualTo("dev.parley.test.Happened.v1");
        assertThat(json.get("subject").asText()).isEqualTo(aggregate.toString());
        assertThat(json.get("time").asText()).isEqualTo("2026-03-01T12:00:00.000Z");
        assertThat(json.get("sequence").asText()).isEqualTo("7");
        assertThat(json.get("data").toString()).isEqualTo("{\"at\":\"2026-03-01T12:00:00.000Z\"}");
    }

    @Test
    void whatIsWrittenIsRead() {
        UUID aggregate = Ids.next();
        UUID id = Ids.next();
        String value = CloudEvents.write(event(aggregate, 7), id, "/parley/test", NOON);

        ReceivedEvent event = CloudEvents.read(record(aggregate.toString(), value));

        assertThat(event.id()).isEqualTo(id.toString());
        assertThat(event.key()).isEqualTo(aggregate.toString());
        assertThat(event.sequence()).isEqualTo(7);
        assertThat(event.time()).isEqualTo(NOON);
        assertThat(event.dataAs(Happened.class)).isEqualTo(new Happened(NOON, null));
    }

    @Test
    void whoCausedAnEventIsRead() {
        UUID author = UUID.randomUUID();
        String caused = CloudEvents.write(event(Ids.next(), 1), Ids.next(), "/parley/test", NOON, author);
        String happened = CloudEvents.write(event(Ids.next(), 1), Ids.next(), "/parley/test", NOON);

        assertThat(CloudEvents.read(record("k", caused)).author()).isEqualTo(author);
        assertThat(EventJson.parse(caused).get("authtype").asText()).isEqualTo("app_user");
        assertThat(CloudEvents.read(record("k", happened)).author()).isNull();
        assertThat(EventJson.parse(happened).has("authtype")).isFalse();
    }

    @Test
    void unknownMembersAreIgnored() {
        String value = """
                {"specversion":"1.0","id":"1","type":"t","source":"s","later":1,
                 "data":{"at":"2026-03-01T12:00:00Z","later":{}}}""";

        assertThat(CloudEvents.read(record("k", value)).dataAs(Happened.class).at())
                .isEqualTo(NOON);
    }

    @Test
    void aRecordWithoutValueIsATombstone() {
        ReceivedEvent event = CloudEvents.read(record("k", null));

        assertThat(event.tombstone()).isTrue();
        assertThat(event.data()).isNull();
        assertThat(event.id()).isEqualTo("topic-0-5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"specversion\":\"0.3\",\"id\":\"1\",\"type\":\"t\",\"data\":{}}",
                "{\"specversion\":\"1.0\",\"type\":\"t\",\"data\":{}}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"data\":{},\"time\":\"noon\"}",
                "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"data\":{},\"sequence\":\"x\"}"
            })
    void whatIsNoEventIsUnreadable(String value) {
        assertThatThrownBy(() -> CloudEvents.read(record("k", value))).isInstanceOf(UnreadableEvent.class);
    }

    @Test
    void dataOfAnotherShapeIsUnreadable() {
        String value = "{\"specversion\":\"1.0\",\"id\":\"1\",\"type\":\"t\",\"data\":{\"at\":{}}}";

        assertThatThrownBy(() -> CloudEvents.read(record("k", value)).dataAs(Happened.class))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static DomainEvent event(UUID aggregate, long sequence) {
        return new DomainEvent("topic", "dev.parley.test.Happened.v1", aggregate, sequence, new Happened(NOON, null));
    }

    private static ConsumerRecord<String, String> record(String key, String value) {
        return new ConsumerRecord<>("topic", 0, 5, key, value);
    }

    record Happened(Instant at, String note) {}
}
