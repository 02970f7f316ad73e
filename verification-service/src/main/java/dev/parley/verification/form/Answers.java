package dev.parley.verification.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.util.LinkedHashMap;
import java.util.Map;

/** Stored answers: text, true or false by field key, as JSON. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<LinkedHashMap<String, Object>> MAP = new TypeReference<>() {};

    private Answers() {}

    /** Without nulls. */
    public static String write(Map<String, Object> values) {
        Map<String, Object> given = new LinkedHashMap<>(values);
        given.values().removeIf(value -> value == null);
        try {
            return JSON.writeValueAsString(given);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static Map<String, Object> read(String text) {
        try {
            return JSON.readValue(text, MAP);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers that are kept cannot be read", e);
        }
    }
}
