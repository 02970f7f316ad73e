package dev.parley.gateway.route;

import java.util.Arrays;
import java.util.Set;

/** One segment of a template. The placeholder of a UUID matches only UUIDs; a named placeholder matches every word. */
record TemplateSegment(Kind kind, Set<String> words) {

    enum Kind {
        WORD,
        UUID,
        ANY,
        REST
    }

    static TemplateSegment of(String text) {
        if (text.equals("**")) {
            return new TemplateSegment(Kind.REST, Set.of());
        }
        if (text.equals("{uuid}")) {
            return new TemplateSegment(Kind.UUID, Set.of());
        }
        if (!text.startsWith("{")) {
            return new TemplateSegment(Kind.WORD, Set.of(text));
        }
        String hole = text.substring(1, text.length() - 1);
        return hole.contains("|")
                ? new TemplateSegment(Kind.WORD, Set.copyOf(Arrays.asList(hole.split("\\|"))))
                : new TemplateSegment(Kind.ANY, Set.of());
    }

    boolean takes(String segment) {
        return switch (kind) {
            case WORD -> words.contains(segment);
            case UUID -> UuidText.is(segment);
            case ANY, REST -> true;
        };
    }

    boolean overlaps(TemplateSegment other) {
        if (kind == Kind.ANY || other.kind == Kind.ANY || (kind == Kind.UUID && other.kind == Kind.UUID)) {
            return true;
        }
        return kind == Kind.WORD
                ? words.stream().anyMatch(other::takes)
                : other.words.stream().anyMatch(this::takes);
    }
}
