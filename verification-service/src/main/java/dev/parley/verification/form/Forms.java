package dev.parley.verification.form;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parley.verification.cases.CaseForms;
import dev.parley.verification.cases.CaseType;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** The forms, from {@code forms/<type>-<version>.json}; the highest version is the one for new cases. */
@ApplicationScoped
public class Forms implements CaseForms {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Map<String, Form> forms = new HashMap<>();
    private final Map<CaseType, Integer> current = new HashMap<>();

    public Forms() {
        for (CaseType type : CaseType.values()) {
            int version = 0;
            for (Form form = read(type, 1); form != null; form = read(type, version + 1)) {
                version++;
                forms.put(name(type, version), form);
            }
            current.put(type, version);
        }
    }

    /** @throws IllegalArgumentException when there never was such a version */
    public Form get(CaseType type, int version) {
        Form form = forms.get(name(type, version));
        if (form == null) {
            throw new IllegalArgumentException("No form " + name(type, version));
        }
        return form;
    }

    @Override
    public int currentVersion(CaseType type) {
        return current.get(type);
    }

    private static Form read(CaseType type, int version) {
        try (InputStream in = Forms.class.getResourceAsStream("/forms/" + name(type, version) + ".json")) {
            return in == null ? null : JSON.readValue(in, Form.class);
        } catch (IOException e) {
            throw new UncheckedIOException("The form " + name(type, version) + " cannot be read", e);
        }
    }

    private static String name(CaseType type, int version) {
        return type.wire() + "-" + version;
    }
}
