package dev.parley.notification.letter;

import dev.parley.platform.time.Zones;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Parameters of a request. Every parameter that a template can name is present, at least as an empty text. */
record LetterParams(Map<String, String> values) {

    private static final List<String> KNOWN = List.of(
            "jobTitle",
            "companyName",
            "candidateName",
            "interviewerNames",
            "videoHost",
            "videoService",
            "why",
            "inviterName",
            "headline",
            "message",
            "type",
            "place",
            "link",
            "prepare",
            "rescheduleText",
            "contactName",
            "contactEmail",
            "reason",
            "changeLink",
            "interviewerName",
            "sharedBy",
            "startsIn",
            "when",
            "ends",
            "offerEnds",
            "code",
            "codeLink",
            "caseNumber",
            "caseType",
            "what",
            "linkEnds",
            "percent",
            "started",
            "name");

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\n\t]]");
    private static final Pattern HALF_OF_A_CHARACTER = Pattern.compile("\\p{Cs}");

    static LetterParams of(Map<String, String> given, String recipientName) {
        Map<String, String> values = new HashMap<>();
        KNOWN.forEach(name -> values.put(name, ""));
        values.put("name", clean(recipientName));
        if (given != null) {
            given.forEach((name, value) -> values.put(name, clean(value)));
        }
        return new LetterParams(Map.copyOf(values));
    }

    /** Removes control characters except line breaks, and unpaired surrogates. */
    private static String clean(String text) {
        String lines = text == null ? "" : LINE_END.matcher(text).replaceAll("\n");
        String readable = CONTROL.matcher(lines).replaceAll("");
        return HALF_OF_A_CHARACTER.matcher(readable).replaceAll("\uFFFD");
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(v -> !v.isBlank());
    }

    /** Accepts only http and https addresses, so that nothing else becomes a link. */
    Optional<String> link(String name) {
        return get(name).filter(link -> link.startsWith("https://") || link.startsWith("http://"));
    }

    Optional<Instant> instant(String name) {
        return get(name).map(Instant::parse);
    }

    ZoneId zone(String name, ZoneId otherwise) {
        return get(name).map(LetterParams::zoneOrNull).orElse(otherwise);
    }

    static ZoneId zoneOrNull(String id) {
        return Zones.isRegion(id) ? ZoneId.of(id) : null;
    }

    LetterParams plus(String name, String value) {
        Map<String, String> more = new HashMap<>(values);
        more.put(name, value);
        return new LetterParams(Map.copyOf(more));
    }

    Map<String, Object> with(Map<String, String> more) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(more);
        return all;
    }
}
