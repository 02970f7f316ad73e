package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parley.contracts.Topics;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class EventContractTest {

    private final ObjectMapper json = new ObjectMapper();
    private final EventContract contract = new EventContract();

    @Test
    void every_topic_with_events_is_known_and_no_other() {
        assertThat(contract.topics())
                .contains(Topics.SCHEDULING_INTERVIEW, Topics.NOTIFICATION_MESSAGE, Topics.CONTACT)
                .doesNotContain(Topics.LIVE_SIGNAL, Topics.MEETING_SIGNAL);
    }

    @Test
    void an_event_as_announced_has_no_fault() throws IOException {
        assertThat(contract.faults(Topics.NOTIFICATION_MESSAGE, sent("SMS").toString()))
                .isEmpty();
    }

    @Test
    void what_breaks_envelope_or_data_is_named_without_its_value() throws IOException {
        ObjectNode event = sent("PIGEON");
        event.put("sequence", 1);
        assertThat(contract.faults(Topics.NOTIFICATION_MESSAGE, event.toString()))
                .hasSize(2)
                .anyMatch(fault -> fault.contains("/channel"))
                .anyMatch(fault -> fault.contains("/sequence"))
                .noneMatch(fault -> fault.contains("PIGEON"));
    }

    @Test
    void an_event_on_a_topic_that_does_not_announce_it_is_a_fault() throws IOException {
        assertThat(contract.faults(Topics.INVITE_INVITE, sent("EMAIL").toString()))
                .containsExactly("dev.parley.notification.MessageSent.v1: is not announced for this topic");
        assertThat(contract.faults(Topics.INVITE_INVITE, "{")).containsExactly("no JSON");
    }

    private ObjectNode sent(String channel) throws IOException {
        ObjectNode data = (ObjectNode) sample("MessageState");
        data.put("channel", channel);
        ObjectNode event = json.createObjectNode();
        event.put("specversion", "1.0")
                .put("id", UUID.randomUUID().toString())
                .put("source", "/parley/notification")
                .put("type", "dev.parley.notification.MessageSent.v1")
                .put("subject", UUID.randomUUID().toString())
                .put("time", "2026-03-01T08:00:01.125Z")
                .put("sequence", "1")
                .set("data", data);
        return event;
    }

    private JsonNode sample(String name) throws IOException {
        try (InputStream in = Topics.class.getResourceAsStream("/dev/parley/contracts/samples/" + name + ".json")) {
            return json.readTree(in);
        }
    }
}
