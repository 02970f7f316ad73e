package dev.parley.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.parley.contracts.topic.TopicCatalogue;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the AsyncAPI page promises integrators: which events come on which topic, and what each looks like. */
final class EventContract {

    private static final String HOME = "/dev/parley/contracts/";

    private final ObjectMapper json = new ObjectMapper();
    private final SchemaRegistry schemas = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Map<String, Schema>> dataByTypeByTopic = new HashMap<>();
    private final Schema envelope;

    EventContract() {
        JsonNode page = page();
        envelope = schemas.getSchema(page.at("/components/schemas/Envelope"));
        for (JsonNode channel : page.path("channels")) {
            Map<String, Schema> byType = new HashMap<>();
            for (JsonNode message : channel.path("messages")) {
                JsonNode named = page.at(message.path("$ref").asText().substring(1));
                byType.put(named.path("name").asText(), schemas.getSchema(data(named)));
            }
            if (!byType.isEmpty()) {
                dataByTypeByTopic.put(channel.path("address").asText(), byType);
            }
        }
    }

    /** Topics with CloudEvents; signals between replicas are none. */
    Set<String> topics() {
        return dataByTypeByTopic.keySet();
    }

    /** In one sentence each, what is wrong with a record; empty when nothing is. Personal values are not repeated. */
    List<String> faults(String topic, String value) {
        JsonNode event;
        try {
            event = json.readTree(value);
        } catch (JsonProcessingException e) {
            return List.of("no JSON");
        }
        List<String> faults = new ArrayList<>(said(envelope.validate(event)));
        String type = event.path("type").asText();
        Schema data = dataByTypeByTopic.get(topic).get(type);
        if (data == null) {
            faults.add("is not announced for this topic");
        } else {
            faults.addAll(said(data.validate(event.path("data"))));
        }
        return faults.stream().map(fault -> type + ": " + fault).toList();
    }

    private static List<String> said(List<Error> errors) {
        return errors.stream()
                .map(error -> error.getInstanceLocation() + " breaks " + error.getSchemaLocation())
                .toList();
    }

    private JsonNode data(JsonNode message) {
        for (JsonNode part : message.at("/payload/allOf")) {
            String file = part.at("/properties/data/$ref").asText();
            if (!file.isEmpty()) {
                return read(file);
            }
        }
        throw new IllegalStateException(message.path("name").asText() + " has no schema");
    }

    private JsonNode read(String file) {
        try (InputStream in = TopicCatalogue.class.getResourceAsStream(HOME + file)) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonNode page() {
        try (InputStream in = TopicCatalogue.class.getResourceAsStream(HOME + "asyncapi.yaml")) {
            Object page = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return json.valueToTree(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
