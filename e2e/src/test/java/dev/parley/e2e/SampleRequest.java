package dev.parley.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;

/** A request that an operation's document allows, so that nothing but the caller's rights decides the answer. */
record SampleRequest(Operation of, Map<String, String> objects, Instant now) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BOUNDARY = "part";

    /** Where the document does not tell which properties go together. */
    private static final Map<String, String> BODIES = Map.of(
            "scheduling POST /api/v1/interviews/{id}/link",
            "{\"regenerate\":true}",
            "scheduling POST /api/v1/interviews/{id}/outcome",
            "{\"status\":\"COMPLETED\",\"reason\":\"sample\"}",
            "scheduling POST /api/v1/interviews/{id}/waitlist",
            "{\"any\":true}",
            "scheduling PUT /api/v1/interviews/{id}",
            "{\"startsAt\":\"2031-01-07T10:00:00Z\",\"endsAt\":\"2031-01-07T10:30:00Z\"}");

    /** The path and the query parameters that have to be there. */
    String path() {
        String path = of.path();
        for (Map.Entry<String, String> object : objects.entrySet()) {
            path = path.replace("{" + object.getKey() + "}", object.getValue());
        }
        StringJoiner query = new StringJoiner("&", "?", "").setEmptyValue("");
        of.spec().path("parameters").forEach(parameter -> {
            String name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("query")
                    && parameter.path("required").asBoolean()) {
                String value = sample(name, parameter.path("schema")).asText();
                query.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return path + query;
    }

    /** @param harmless with a body that is refused once the caller's rights have been found good */
    void writeTo(HttpRequest.Builder request, boolean harmless) {
        var content = of.spec().path("requestBody").path("content").properties();
        if (content.isEmpty()) {
            request.method(of.method(), HttpRequest.BodyPublishers.noBody());
            return;
        }
        String type = content.iterator().next().getKey();
        JsonNode schema = content.iterator().next().getValue().path("schema");
        String text =
                switch (type) {
                    case "application/json" -> harmless ? "[]" : body(schema);
                    case "multipart/form-data" ->
                        "--" + BOUNDARY
                                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n"
                                + "a\r\n--" + BOUNDARY + "--\r\n";
                    default -> "a\n";
                };
        request.header("Content-Type", type.startsWith("multipart") ? type + "; boundary=" + BOUNDARY : type)
                .method(of.method(), HttpRequest.BodyPublishers.ofString(text));
    }

    private String body(JsonNode schema) {
        String known = BODIES.get(of.key());
        return known != null ? known : jsonBody(schema).toString();
    }

    /** The properties that have to be there. */
    JsonNode jsonBody(JsonNode schema) {
        return sample("body", schema);
    }

    JsonNode sample(String name, JsonNode given) {
        JsonNode schema = resolved(given);
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema);
            case "array" -> JSON.arrayNode().add(sample(name, schema.path("items")));
            case "integer", "number" ->
                JSON.numberNode(Math.max(1, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.textNode(text(name, schema));
        };
    }

    JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            return resolved(of.parts().path(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        JsonNode any = schema.has("anyOf") ? schema.get("anyOf") : schema.path("allOf");
        return any.isEmpty() ? schema : resolved(any.get(0));
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText(schema.has("properties") ? "object" : "string");
    }

    private ObjectNode object(JsonNode schema) {
        ObjectNode object = JSON.objectNode();
        schema.path("required")
                .forEach(name -> object.set(
                        name.asText(),
                        sample(name.asText(), schema.path("properties").path(name.asText()))));
        return object;
    }

    private String text(String name, JsonNode schema) {
        Instant later = now.plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.HOURS);
        String known = objects.get(name.endsWith("s") ? name.substring(0, name.length() - 1) : name);
        if (known != null) {
            return known;
        }
        boolean end = name.equals("to") || name.startsWith("end");
        return switch (schema.path("format").asText()) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date-time" -> later.plus(end ? 1 : 0, ChronoUnit.HOURS).toString();
            case "date" -> later.toString().substring(0, 10);
            default ->
                switch (name) {
                    case "from", "startsAt", "to", "endsAt" ->
                        later.plus(end ? 1 : 0, ChronoUnit.HOURS).toString();
                    case "zone" -> "Europe/Berlin";
                    case "email", "candidateEmail" -> "nobody@mail.example";
                    case "mimeType" -> "video/webm";
                    case "sha256" -> "0".repeat(64);
                    default -> "sample";
                };
        };
    }
}
