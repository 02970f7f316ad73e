package dev.parley.gateway.route;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A path with holes: {@code {uuid}} a UUID, {@code {name}} one segment, {@code {a|b}} one of these words, a last
 * {@code **} any further segments or none. Encoded slashes and dots fit nowhere, so a path means the same here and at
 * the service.
 */
record PathTemplate(String text, Pattern pattern) {

    private static final String UUID = "[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}";
    private static final String SEGMENT =
            "(?!\\.{1,2}(?:/|$))(?:[A-Za-z0-9._~@+-]|%(?!2[eEfF]|5[cC]|00)[0-9A-Fa-f]{2})+";

    static PathTemplate of(String text) {
        return new PathTemplate(
                text,
                Pattern.compile(
                        segments(text).stream().map(PathTemplate::expression).collect(Collectors.joining())));
    }

    Matcher matcher(String path) {
        return pattern.matcher(path);
    }

    boolean overlaps(PathTemplate other) {
        return overlap(segments(text), segments(other.text));
    }

    private static List<String> segments(String text) {
        return List.of(text.substring(1).split("/"));
    }

    private static String expression(String segment) {
        return switch (segment) {
            case "**" -> "(?:/" + SEGMENT + ")*";
            case "{uuid}" -> "/(?<uuid>" + UUID + ")";
            default -> {
                if (isChoice(segment)) {
                    yield "/(?:" + segment.substring(1, segment.length() - 1) + ")";
                }
                yield segment.startsWith("{") ? "/" + SEGMENT : "/" + Pattern.quote(segment);
            }
        };
    }

    private static boolean overlap(List<String> one, List<String> two) {
        if (one.isEmpty() || two.isEmpty()) {
            List<String> rest = one.isEmpty() ? two : one;
            return rest.isEmpty() || rest.getFirst().equals("**");
        }
        if (one.getFirst().equals("**") || two.getFirst().equals("**")) {
            return true;
        }
        return fit(one.getFirst(), two.getFirst()) && overlap(tail(one), tail(two));
    }

    private static List<String> tail(List<String> segments) {
        return segments.subList(1, segments.size());
    }

    private static boolean fit(String one, String two) {
        if (one.equals(two) || isAny(one) || isAny(two)) {
            return true;
        }
        if (one.equals("{uuid}") || two.equals("{uuid}")) {
            String word = one.equals("{uuid}") ? two : one;
            return words(word).stream().anyMatch(w -> w.matches(UUID));
        }
        return words(one).stream().anyMatch(words(two)::contains);
    }

    private static boolean isChoice(String segment) {
        return segment.startsWith("{") && segment.contains("|");
    }

    private static boolean isAny(String segment) {
        return segment.startsWith("{") && !segment.equals("{uuid}") && !isChoice(segment);
    }

    private static List<String> words(String segment) {
        return isChoice(segment)
                ? List.of(segment.substring(1, segment.length() - 1).split("\\|"))
                : List.of(segment);
    }
}
