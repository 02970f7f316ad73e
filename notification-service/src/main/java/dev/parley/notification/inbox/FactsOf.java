package dev.parley.notification.inbox;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Picks what a notification keeps of the values it is made from. */
final class FactsOf {

    private static final List<String> PLAIN = List.of("jobTitle", "startsAt", "endsAt");
    private static final List<String> PERSONAL =
            List.of("candidateName", "interviewerName", "inviterName", "inviteeName", "reason");

    private final UnaryOperator<String> values;

    /** @param values a value by its name, or null */
    FactsOf(UnaryOperator<String> values) {
        this.values = values;
    }

    Map<String, String> plain() {
        return pick(PLAIN);
    }

    Map<String, String> personal() {
        return pick(PERSONAL);
    }

    UUID id(String name) {
        String text = values.apply(name);
        return text == null ? null : UUID.fromString(text);
    }

    static String text(Instant instant) {
        return instant == null ? null : instant.toString();
    }

    private Map<String, String> pick(Collection<String> names) {
        Map<String, String> picked = new TreeMap<>();
        names.forEach(name -> {
            String value = values.apply(name);
            if (value != null) {
                picked.put(name, value);
            }
        });
        return picked;
    }
}
