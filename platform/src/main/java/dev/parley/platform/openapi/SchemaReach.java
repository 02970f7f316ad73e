package dev.parley.platform.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Collects the schemas that the answers of a document use. */
final class SchemaReach {

    private final Map<String, Schema> schemas;
    private final Set<String> reached = new HashSet<>();

    private SchemaReach(Map<String, Schema> schemas) {
        this.schemas = schemas;
    }

    static Set<String> ofAnswers(OpenAPI document) {
        SchemaReach reach = new SchemaReach(document.getComponents().getSchemas());
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .flatMap(SchemaReach::answers)
                .forEach(content -> content.getMediaTypes().values().forEach(media -> reach.add(media.getSchema())));
        return reach.reached;
    }

    private static Stream<Content> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .map(answer -> answer.getContent())
                .filter(content -> content != null);
    }

    private void add(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            String name = nameOf(schema.getRef());
            if (reached.add(name)) {
                add(schemas.get(name));
            }
        }
        add(schema.getItems());
        add(schema.getAdditionalPropertiesSchema());
        Stream.of(
                        values(schema.getProperties()),
                        list(schema.getOneOf()),
                        list(schema.getAnyOf()),
                        list(schema.getAllOf()))
                .flatMap(Collection::stream)
                .forEach(this::add);
    }

    static String nameOf(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Collection<Schema> values(Map<String, Schema> properties) {
        return properties == null ? List.of() : properties.values();
    }

    private static Collection<Schema> list(List<Schema> schemas) {
        return schemas == null ? List.of() : schemas;
    }
}
