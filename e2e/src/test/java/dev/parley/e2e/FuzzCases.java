package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All requests of one operation: each parameter, header and field of its document times each nasty value. */
final class FuzzCases {

    private static final String HERE = "@@here@@";
    private static final String JSON = "application/json";
    private static final List<String> HEADERS = List.of(
            "If-Match",
            "Idempotency-Key",
            "X-Request-Id",
            "X-Candidate-Key",
            "X-File-Name",
            "Range",
            "Accept",
            "Accept-Language",
            "traceparent");
    private static final int DEEPEST = 4;

    /** Of what is longer the gateway says 414. */
    private static final int LONGEST_IN_AN_ADDRESS = 400;

    private final Operation operation;
    private final SampleRequest sample;
    private final List<FuzzRequest> all = new ArrayList<>();

    private FuzzCases(Operation operation, SampleRequest sample) {
        this.operation = operation;
        this.sample = sample;
    }

    static List<FuzzRequest> of(Operation operation, SampleRequest sample) {
        FuzzCases cases = new FuzzCases(operation, sample);
        cases.parameters();
        cases.headers();
        cases.bodies();
        return cases.all;
    }

    private void parameters() {
        List<String> query = new ArrayList<>(List.of("undeclared"));
        operation.spec().path("parameters").forEach(parameter -> {
            if (parameter.path("in").asText().equals("query")) {
                query.add(parameter.path("name").asText());
            }
        });
        String plain = sample.path();
        for (String name : query) {
            for (String value : FuzzValues.texts()) {
                add("query " + name, with(plain, name, encoded(value)), Map.of(), sampleBody());
            }
            for (String raw :
                    List.of("%", "%zz", "%FF", "%C0%80", "%ED%A0%80", "%00", "a&" + name + "=b", "&&=", "%26%3D")) {
                add("query " + name, with(plain, name, raw), Map.of(), sampleBody());
            }
        }
        for (String name : sample.objects().keySet()) {
            if (operation.path().contains("{" + name + "}")) {
                for (String value : FuzzValues.texts()) {
                    Map<String, String> objects = new HashMap<>(sample.objects());
                    objects.put(name, encoded(value));
                    add(
                            "path " + name,
                            new SampleRequest(operation, objects, sample.now()).path(),
                            Map.of(),
                            sampleBody());
                }
            }
        }
    }

    private void headers() {
        for (String header : HEADERS) {
            for (String value : FuzzValues.texts()) {
                if (value.length() < 6_000 && value.chars().noneMatch(c -> c < ' ' || c == 0x7F)) {
                    add("header " + header, sample.path(), Map.of(header, value), sampleBody());
                }
            }
        }
    }

    private void bodies() {
        var content = operation.spec().path("requestBody").path("content").properties();
        if (content.isEmpty()) {
            FuzzValues.bodies().forEach(body -> add("a body", sample.path(), Map.of("Content-Type", JSON), body));
            return;
        }
        String type = content.iterator().next().getKey();
        FuzzValues.mediaTypes()
                .forEach(other -> add("media type", sample.path(), Map.of("Content-Type", other), bodyBytes()));
        FuzzValues.bodies().forEach(body -> add("whole body", sample.path(), Map.of("Content-Type", type), body));
        if (type.equals(JSON)) {
            fields(content.iterator().next().getValue().path("schema"));
        } else {
            String columns = operation.service().equals("scheduling")
                    ? "name,email,mobile,zone,score"
                    : "caseType,candidateName,candidateEmail,candidateMobile,reference";
            FuzzValues.files(columns).forEach(file -> add("file", sample.path(), Map.of("Content-Type", type), file));
        }
    }

    private void fields(JsonNode schema) {
        JsonNode body = sample.jsonBody(schema);
        List<List<String>> places = new ArrayList<>();
        places(sample.resolved(schema), List.of(), places);
        for (List<String> place : places) {
            String text = put(body.deepCopy(), place, sample.resolved(schema)).toString();
            for (String value : FuzzValues.json()) {
                byte[] bytes = text.replace('"' + HERE + '"', value).getBytes(StandardCharsets.UTF_8);
                add("field " + String.join(".", place), sample.path(), Map.of("Content-Type", JSON), bytes);
            }
        }
    }

    /** Paths to all fields; an item of an array is called 0. */
    private void places(JsonNode schema, List<String> here, List<List<String>> found) {
        if (!here.isEmpty()) {
            found.add(here);
        }
        if (here.size() == DEEPEST) {
            return;
        }
        schema.path("properties")
                .properties()
                .forEach(property ->
                        places(sample.resolved(property.getValue()), longer(here, property.getKey()), found));
        if (schema.has("items")) {
            places(sample.resolved(schema.get("items")), longer(here, "0"), found);
        }
        if (schema.path("additionalProperties").isObject()) {
            found.add(longer(here, "any"));
        }
    }

    private JsonNode put(JsonNode body, List<String> place, JsonNode schema) {
        String name = place.getFirst();
        boolean last = place.size() == 1;
        JsonNode below = name.equals("0") && schema.has("items")
                ? sample.resolved(schema.get("items"))
                : sample.resolved(schema.path("properties").path(name));
        if (body instanceof ArrayNode array) {
            JsonNode item = array.isEmpty() ? sample.sample(name, below) : array.get(0);
            array.removeAll();
            array.add(last ? array.textNode(HERE) : put(item, place.subList(1, place.size()), below));
        } else if (body instanceof ObjectNode object) {
            JsonNode value = object.has(name) ? object.get(name) : sample.sample(name, below);
            object.set(name, last ? object.textNode(HERE) : put(value, place.subList(1, place.size()), below));
        }
        return body;
    }

    private byte[] sampleBody() {
        return operation.reads() ? null : bodyBytes();
    }

    private byte[] bodyBytes() {
        var content = operation.spec().path("requestBody").path("content").properties();
        if (content.isEmpty()) {
            return null;
        }
        boolean json = content.iterator().next().getKey().equals(JSON);
        JsonNode schema = content.iterator().next().getValue().path("schema");
        return (json ? sample.jsonBody(schema).toString() : "a\n").getBytes(StandardCharsets.UTF_8);
    }

    private void add(String what, String target, Map<String, String> headers, byte[] body) {
        Map<String, String> full = new HashMap<>(headers);
        if (body != null) {
            var content = operation.spec().path("requestBody").path("content").properties();
            full.putIfAbsent(
                    "Content-Type",
                    content.isEmpty() ? JSON : content.iterator().next().getKey());
        }
        all.add(new FuzzRequest(what, operation.method(), target, full, body));
    }

    private static List<String> longer(List<String> path, String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return List.copyOf(longer);
    }

    /** In place of the sample's own value, if there is one. */
    private static String with(String target, String name, String value) {
        String without = target.replaceAll("(?<=[?&])" + name + "=[^&]*&?", "");
        return without + (without.contains("?") ? "&" : "?") + name + "=" + value;
    }

    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : value.substring(0, Math.min(value.length(), LONGEST_IN_AN_ADDRESS))
                .getBytes(StandardCharsets.UTF_8)) {
            encoded.append("%%%02X".formatted(b));
        }
        return encoded.toString();
    }
}
