package dev.parley.platform.openapi;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Documents which members of an answer are always present: all members of a record except those of a {@link Nullable}
 * type, since JSON omits nulls. For requests, the constraints already say which members are required.
 */
final class PresentMembers {

    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);

    private final DocumentedRecords records;

    PresentMembers(IndexView index) {
        this.records = new DocumentedRecords(index);
    }

    void describe(OpenAPI document) {
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        for (String name : SchemaReach.ofAnswers(document)) {
            Schema schema = schemas.get(name);
            if (schema.getProperties() != null) {
                schema.setRequired(
                        present(record(name, schema), schema.getProperties().keySet()));
            }
        }
    }

    private ClassInfo record(String name, Schema schema) {
        return records.find(name, schema.getProperties().keySet())
                .orElseThrow(
                        () -> new IllegalStateException(
                                "No record is documented as " + name + ". When two have"
                                        + " one name, give one its own by @Schema(name = \"…\"); an answer that is no record needs one."));
    }

    private static List<String> present(ClassInfo record, Set<String> members) {
        List<String> present = new ArrayList<>();
        for (RecordComponentInfo component : record.recordComponents()) {
            if (members.contains(component.name()) && !component.type().hasAnnotation(NULLABLE)) {
                present.add(component.name());
            }
        }
        return present;
    }
}
