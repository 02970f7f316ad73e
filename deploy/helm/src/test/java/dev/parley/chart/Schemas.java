package dev.parley.chart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.gson.JsonParser;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.fabric8.kubernetes.client.CustomResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What Kubernetes and the operators accept: unknown members, missing ones and wrong types are errors. */
final class Schemas {

    private static final String MODELS = "io.kubernetes.client.openapi.models.";

    private static final List<Class<? extends CustomResource<?, ?>>> STRIMZI =
            List.of(Kafka.class, KafkaNodePool.class, KafkaTopic.class, KafkaUser.class);

    private final KubernetesSerialization types = new KubernetesSerialization();
    private final Map<String, Schema> custom = new HashMap<>();

    Schemas() {
        definitionsOfStrimzi().forEach(this::add);
    }

    /** Further definitions of custom resources, from files with CustomResourceDefinitions. */
    Schemas with(Path folder) {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Yaml.documents(Files.readString(file)).forEach(this::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The errors of an object; empty when no schema is known for its kind. */
    Optional<List<String>> errors(JsonNode object) {
        String kind =
                kind(object.path("apiVersion").asText(), object.path("kind").asText());
        if (custom.containsKey(kind)) {
            return Optional.of(custom.get(kind).validate(object).stream()
                    .map(Object::toString)
                    .toList());
        }
        return model(object).map(model -> {
            try {
                model.getMethod("validateJsonElement", com.google.gson.JsonElement.class)
                        .invoke(null, JsonParser.parseString(object.toString()));
                types.unmarshal(object.toString());
                return List.of();
            } catch (InvocationTargetException e) {
                return List.of(String.valueOf(e.getCause().getMessage()));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            } catch (RuntimeException e) {
                return List.of(String.valueOf(e.getMessage()));
            }
        });
    }

    private static Optional<Class<?>> model(JsonNode object) {
        String version = object.path("apiVersion").asText();
        String prefix = version.substring(version.lastIndexOf('/') + 1);
        boolean builtIn = !version.contains("/") || !version.contains(".") || version.contains(".k8s.io/");
        try {
            return builtIn
                    ? Optional.of(Class.forName(MODELS
                            + Character.toUpperCase(prefix.charAt(0))
                            + prefix.substring(1)
                            + object.path("kind").asText()))
                    : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    private void add(JsonNode definition) {
        for (JsonNode version : definition.at("/spec/versions")) {
            ObjectNode schema = version.at("/schema/openAPIV3Schema").deepCopy();
            ObjectNode members = (ObjectNode) schema.get("properties");
            List.of("apiVersion", "kind")
                    .forEach(name -> members.putObject(name).put("type", "string"));
            members.putObject("metadata").put("type", "object");
            close(schema);
            custom.put(
                    kind(
                            definition.at("/spec/group").asText() + "/"
                                    + version.path("name").asText(),
                            definition.at("/spec/names/kind").asText()),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(schema));
        }
    }

    /** A member that a definition does not list is an error, as for the server with strict validation. */
    private static void close(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            boolean open = object.path("x-kubernetes-preserve-unknown-fields").asBoolean()
                    || object.has("additionalProperties");
            if (object.path("properties").isObject() && object.has("type") && !open) {
                object.put("additionalProperties", false);
            }
            if (object.path("x-kubernetes-int-or-string").asBoolean()) {
                object.remove(List.of("type", "pattern", "anyOf"));
            }
        }
        schema.forEach(Schemas::close);
    }

    /** Strimzi has its definitions as classes, and a program that writes them as files. */
    private static List<JsonNode> definitionsOfStrimzi() {
        try {
            Path folder = Files.createTempDirectory("definitions");
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC",
                    "-cp",
                    System.getProperty("java.class.path"),
                    "io.strimzi.crdgenerator.CrdGenerator",
                    "--yaml",
                    "--target-kube",
                    "1.16+",
                    "--crd-api-version",
                    "v1",
                    "--api-versions",
                    "v1",
                    "--describe-api-versions",
                    "v1+",
                    "--storage-version",
                    "v1"));
            STRIMZI.forEach(type -> command.add(type.getName() + "=" + folder.resolve(type.getSimpleName())));
            Path log = folder.resolve("log");
            int code = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            if (code != 0) {
                throw new IllegalStateException("Strimzi's definitions cannot be made: " + Files.readString(log));
            }
            List<JsonNode> definitions = new ArrayList<>();
            for (Class<?> type : STRIMZI) {
                definitions.addAll(Yaml.documents(Files.readString(folder.resolve(type.getSimpleName()))));
            }
            return definitions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String kind(String apiVersion, String kind) {
        return apiVersion + " " + kind;
    }
}
