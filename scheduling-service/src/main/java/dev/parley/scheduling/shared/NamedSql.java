package dev.parley.scheduling.shared;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** A statement with named parameters, translated for JDBC, which takes a question mark for each. */
record NamedSql(String byPosition, List<String> names, Set<String> known) {

    /** A name after one colon; two are a cast. */
    private static final Pattern NAME = Pattern.compile("(?<!:):([a-z]\\w*)");

    private static final Map<String, NamedSql> READ = new ConcurrentHashMap<>();

    /** @param sql a constant, because the translation is cached */
    static NamedSql of(String sql) {
        return READ.computeIfAbsent(sql, NamedSql::read);
    }

    private static NamedSql read(String sql) {
        List<String> names =
                NAME.matcher(sql).results().map(found -> found.group(1)).toList();
        return new NamedSql(NAME.matcher(sql).replaceAll("?"), names, Set.copyOf(names));
    }

    /** @throws IllegalArgumentException when a parameter has no value, or a value no parameter */
    Object[] inOrder(Map<String, Object> values) {
        if (!values.keySet().equals(known)) {
            throw new IllegalArgumentException("Parameters " + names + ", values " + values.keySet());
        }
        Object[] ordered = new Object[names.size()];
        for (int i = 0; i < ordered.length; i++) {
            ordered[i] = values.get(names.get(i));
        }
        return ordered;
    }
}
