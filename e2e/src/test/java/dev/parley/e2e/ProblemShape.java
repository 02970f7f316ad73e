package dev.parley.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** RFC 9457 as the catalogue of problems fills it in. */
final class ProblemShape {

    private static final Path CATALOGUE =
            Path.of("..", "contracts", "src", "main", "resources", "dev", "parley", "contracts", "problems.yaml");
    private static final Pattern ENTRY = Pattern.compile("([a-z0-9-]+): \\{ status: (\\d{3}), title: \"([^\"]+)\".*");
    private static final JsonMapper JSON = new JsonMapper();

    private record Entry(int status, String title) {}

    private final Map<String, Entry> catalogue = new HashMap<>();

    ProblemShape() {
        try {
            for (String line : Files.readAllLines(CATALOGUE)) {
                Matcher entry = ENTRY.matcher(line);
                if (entry.matches()) {
                    catalogue.put(entry.group(1), new Entry(Integer.parseInt(entry.group(2)), entry.group(3)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What an answer that refuses lacks. */
    Optional<String> flaw(int status, String mediaType, String body) {
        if (!mediaType.startsWith("application/problem+json")) {
            return Optional.of("media type " + mediaType);
        }
        try {
            return flaw(status, JSON.readTree(body));
        } catch (JsonProcessingException e) {
            return Optional.of("no JSON");
        }
    }

    private Optional<String> flaw(int status, JsonNode problem) {
        Entry entry = catalogue.get(problem.path("code").asText());
        if (entry == null) {
            return Optional.of("unknown code " + problem.path("code"));
        }
        boolean whole = problem.path("status").isInt()
                && problem.path("status").asInt() == status
                && entry.status() == status
                && problem.path("title").asText().equals(entry.title())
                && problem.path("type")
                        .asText()
                        .equals("/problems/" + problem.path("code").asText())
                && !problem.path("detail").asText().isBlank();
        for (JsonNode error : problem.path("errors")) {
            whole &= error.path("field").isTextual()
                    && error.path("code").isTextual()
                    && error.path("message").isTextual();
        }
        return whole ? Optional.empty() : Optional.of("members " + problem);
    }
}
