package dev.parley.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who may do what: a row per operation, a column per {@link Caller}. {@code in}: the caller's rights are good, whatever
 * else is wrong with the request; else the status of the refusal.
 */
final class AuthorizationMatrix {

    private AuthorizationMatrix() {}

    static String head() {
        return "operation\t"
                + List.of(Caller.values()).stream().map(Caller::name).collect(Collectors.joining("\t"));
    }

    static String line(String operation, Map<Caller, String> outcomes) {
        return operation + "\t" + String.join("\t", outcomes.values());
    }

    /** Lines by the key of their operation. */
    static Map<String, String> expected() {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String line : read().split("\n")) {
            if (!line.isBlank() && !line.equals(head())) {
                String twice = rows.put(line.substring(0, line.indexOf('\t')), line);
                if (twice != null) {
                    throw new AssertionError("Two rows for one operation: " + line);
                }
            }
        }
        return rows;
    }

    /** Such a request is sent in a form that changes nothing. */
    static boolean expectsIn(String operation, Caller caller) {
        String line = expected().get(operation);
        return line != null && line.split("\t")[1 + caller.ordinal()].equals("in");
    }

    private static String read() {
        try (InputStream file = AuthorizationMatrix.class.getResourceAsStream("/authorization.tsv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
