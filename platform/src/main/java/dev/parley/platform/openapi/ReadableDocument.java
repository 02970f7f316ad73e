package dev.parley.platform.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Gives groups readable names, and marks texts that are time zones. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ReadableDocument implements OASFilter {

    private static final String OF_CLASS = " Resource";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Collection<Schema> schemas = document.getComponents().getSchemas().values();
        // A schema with anyOf has no type of its own.
        schemas.stream().filter(schema -> schema.getAnyOf() != null).forEach(schema -> schema.setType(null));
        schemas.stream()
                .map(Schema::getProperties)
                .filter(properties -> properties != null)
                .forEach(ReadableDocument::describe);
    }

    @Override
    public Operation filterOperation(Operation operation) {
        operation.setTags(operation.getTags().stream()
                .map(tag -> tag.endsWith(OF_CLASS) ? tag.substring(0, tag.length() - OF_CLASS.length()) : tag)
                .toList());
        return operation;
    }

    @Override
    public Parameter filterParameter(Parameter parameter) {
        describe(Map.of(parameter.getName(), parameter.getSchema()));
        return parameter;
    }

    private static void describe(Map<String, Schema> members) {
        members.forEach((name, schema) -> {
            if (schema.getRef() != null) {
                // The reference already defines the type, and the generated one is wrong.
                schema.setType(null);
            } else if (isZone(name, schema)) {
                schema.format("time-zone").addExample("Europe/Berlin");
            }
        });
    }

    private static boolean isZone(String name, Schema schema) {
        boolean named = name.equals("zone") || name.endsWith("Zone");
        return named && List.of(SchemaType.STRING).equals(schema.getType());
    }
}
