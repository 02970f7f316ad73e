package dev.parley.notification.mail;

import dev.parley.notification.mail.Letter.Fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of facts in a mail about an interview. */
class LetterFacts {

    private final List<Fact> facts = new ArrayList<>();
    private final LetterWords words;
    private final LetterParams params;

    LetterFacts(LetterWords words, LetterParams params) {
        this.words = words;
        this.params = params;
    }

    List<Fact> all(TimeText own, TimeText interviews, boolean forInterviewer) {
        params.instant("startsAt")
                .ifPresent(start -> params.instant("endsAt").ifPresent(end -> times(start, end, own, interviews)));
        String type = params.get("type").orElse("");
        if (!type.isEmpty()) {
            add("fact.type", words.text("OFFLINE".equals(type) ? "type.offline" : "type.online"));
        }
        params.get("place").ifPresent(place -> add("fact.place", place));
        if (forInterviewer) {
            params.get("candidateName").ifPresent(name -> add("fact.candidate", name));
            params.get("jobTitle").ifPresent(title -> add("fact.position", title));
        } else {
            params.get("interviewerNames").ifPresent(names -> add("fact.with", names));
        }
        params.get("reason").ifPresent(reason -> add("fact.reason", reason));
        return List.copyOf(facts);
    }

    private void times(Instant start, Instant end, TimeText own, TimeText interviews) {
        add("fact.date", own.date(start));
        String zoned =
                words.text("fact.time.zoned", Map.of("time", own.range(start, end), "zone", own.zoneName(start)));
        facts.add(new Fact(words.text("fact.time"), zoned, otherZone(start, end, own, interviews)));
        add("fact.duration", duration(TimeText.minutes(start, end)));
    }

    private List<String> otherZone(Instant start, Instant end, TimeText own, TimeText interviews) {
        if (own.sameClock(start, interviews)) {
            return List.of();
        }
        String key = own.sameDay(start, interviews) ? "fact.time.other" : "fact.time.other-day";
        return List.of(words.text(
                key,
                Map.of(
                        "date", interviews.date(start),
                        "time", interviews.range(start, end),
                        "zone", interviews.zoneName(start))));
    }

    private String duration(long minutes) {
        Map<String, String> values = Map.of("hours", "" + minutes / 60, "minutes", "" + minutes % 60);
        if (minutes < 60) {
            return words.text("duration.minutes", values);
        }
        return words.text(minutes % 60 == 0 ? "duration.hours" : "duration.both", values);
    }

    private void add(String label, String value) {
        facts.add(new Fact(words.text(label), value, List.of()));
    }
}
