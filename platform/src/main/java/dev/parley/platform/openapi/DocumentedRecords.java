package dev.parley.platform.openapi;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds our records by the names of their schemas in a document. */
final class DocumentedRecords {

    private static final String OURS = "dev.parley.";

    private final Map<String, List<ClassInfo>> byName = new HashMap<>();
    private final Set<String> pages = new HashSet<>();

    DocumentedRecords(IndexView index) {
        for (ClassInfo type : index.getKnownClasses()) {
            if (type.isRecord() && type.name().toString().startsWith(OURS)) {
                byName.merge(schemaName(type), List.of(type), DocumentedRecords::both);
                if (!type.typeParameters().isEmpty()) {
                    pages.add(schemaName(type));
                }
            }
        }
    }

    /**
     * The record of a schema. A generic record matches every schema whose name begins with its own name.
     *
     * @param members members of the schema, which include those of its record; they distinguish records with the same
     *                name, only one of which is documented
     */
    Optional<ClassInfo> find(String schema, Set<String> members) {
        return named(schema, members).or(() -> pages.stream()
                .filter(schema::startsWith)
                .map(generic -> named(generic, members))
                .flatMap(Optional::stream)
                .findFirst());
    }

    private Optional<ClassInfo> named(String name, Set<String> members) {
        return byName.getOrDefault(name, List.of()).stream()
                .filter(type -> members.containsAll(names(type.recordComponents())))
                .findFirst();
    }

    private static Set<String> names(Collection<RecordComponentInfo> components) {
        Set<String> names = new HashSet<>();
        components.forEach(component -> names.add(component.name()));
        return names;
    }

    private static String schemaName(ClassInfo type) {
        AnnotationInstance schema = type.declaredAnnotation(Schema.class);
        boolean named = schema != null && schema.value("name") != null;
        return named ? schema.value("name").asString() : type.simpleName();
    }

    private static List<ClassInfo> both(List<ClassInfo> some, List<ClassInfo> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
