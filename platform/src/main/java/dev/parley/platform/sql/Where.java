package dev.parley.platform.sql;

import dev.parley.platform.text.OutsideText;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Collects the conditions of a query together with their values. */
public final class Where {

    private final StringBuilder text;
    private final Map<String, Object> values = new HashMap<>();

    private Where(String start) {
        this.text = new StringBuilder(start);
    }

    /** @param source e.g. {@code FROM Job j} */
    public static Where in(String source) {
        return new Where(source + " WHERE 1 = 1");
    }

    /** Adds a condition. */
    public Where and(String condition) {
        text.append(" AND (").append(condition).append(')');
        return this;
    }

    /** Adds the condition unless its value is absent. */
    public Where and(String condition, String name, Object value) {
        if (value != null) {
            and(condition);
            values.put(name, value);
        }
        return this;
    }

    /** Substring search. The condition has the form {@code … LIKE :name ESCAPE '!'} and compares lower-case text. */
    public Where containing(String condition, String name, String part) {
        String clean = part == null ? "" : OutsideText.accept(part);
        return clean.isEmpty() ? this : and(condition, name, pattern(clean));
    }

    /** The query so far. */
    public String text() {
        return text.toString();
    }

    /** Values by parameter name. */
    public Map<String, Object> values() {
        return values;
    }

    private static String pattern(String part) {
        return "%" + part.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }
}
