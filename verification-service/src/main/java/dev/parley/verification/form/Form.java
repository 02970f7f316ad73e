package dev.parley.verification.form;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.parley.verification.cases.CaseType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions for a candidate in one type of case. A published version never changes. */
public record Form(
        @Schema(implementation = CaseType.class) String type, int version, String title, List<FormSection> sections) {

    @JsonIgnore
    public List<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    public Optional<FormField> field(String key) {
        return fields().stream().filter(field -> field.key().equals(key)).findFirst();
    }

    public Optional<FormField> documentField(String key) {
        return field(key).filter(FormField::isDocument);
    }

    /** The fields that the candidate sees with these answers. A field that depends on a hidden field is hidden, too. */
    List<FormField> shown(Map<String, Object> values) {
        Map<String, Object> seen = new HashMap<>();
        List<FormField> shown = new ArrayList<>();
        for (FormField field : fields()) {
            if (field.showIf() == null
                    || field.showIf().holds(seen.get(field.showIf().field()))) {
                shown.add(field);
                if (values.get(field.key()) != null) {
                    seen.put(field.key(), values.get(field.key()));
                }
            }
        }
        return shown;
    }

    /** Whether the candidate sees the field with these answers. */
    public boolean isAsked(String key, Map<String, Object> values) {
        return shown(values).stream().anyMatch(field -> field.key().equals(key));
    }

    /** The answers to visible fields, without empty ones. */
    public Map<String, Object> answers(Map<String, Object> values) {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (FormField field : shown(values)) {
            Object value = values.get(field.key());
            if (!field.isDocument() && value != null && !value.equals("")) {
                answers.put(field.key(), value instanceof String text ? text.strip() : value);
            }
        }
        return answers;
    }
}
