package dev.parley.scheduling.shortlist;

import dev.parley.platform.problem.Problems;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The sort keys of candidates. A leading {@code -} reverses the order; ties are sorted by id. */
record CandidateSort(Key key, boolean descending) {

    enum Key {
        CREATED("createdAt", "c.created_at", "timestamptz"),
        NAME("name", "lower(c.name)", "text"),
        EMAIL("email", "c.email", "text"),
        SCORE("score", null, "double precision");

        private final String text;
        private final String column;
        private final String type;

        Key(String text, String column, String type) {
            this.text = text;
            this.column = column;
            this.type = type;
        }

        String type() {
            return type;
        }
    }

    /** @throws dev.parley.platform.problem.Rejection 400 for a key that is not listed here */
    static CandidateSort parse(String sort) {
        if (sort == null || sort.isBlank()) {
            return new CandidateSort(Key.CREATED, true);
        }
        boolean descending = sort.startsWith("-");
        String name = sort.replaceFirst("^-", "").replaceFirst(",-?id$", "");
        return Arrays.stream(Key.values())
                .filter(key -> key.text.equals(name))
                .findFirst()
                .map(key -> new CandidateSort(key, descending))
                .orElseThrow(() -> Problems.of(
                        "bad-parameter",
                        "sort must be one of "
                                + Arrays.stream(Key.values())
                                        .map(key -> key.text)
                                        .collect(Collectors.joining(", "))
                                + ", with or without - in front."));
    }

    /** @param bestScore subquery; candidates without a score come last in both directions */
    String expression(String bestScore) {
        return key == Key.SCORE
                ? "coalesce((" + bestScore + "), '" + (descending ? "-" : "") + "Infinity'::float8)"
                : key.column;
    }

    String direction() {
        return descending ? "DESC" : "ASC";
    }

    String beyond() {
        return descending ? "<" : ">";
    }

    String text() {
        return (descending ? "-" : "") + key.text;
    }
}
