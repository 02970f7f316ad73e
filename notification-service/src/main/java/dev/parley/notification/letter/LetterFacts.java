package dev.parley.notification.letter;

import dev.parley.notification.letter.Letter.Fact;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of facts in an email about an interview or a verification. */
class LetterFacts {

    /** Deadlines and openings besides the interview's own times, in display order. */
    private static final Map<String, String> MOMENTS = moments();

    private final List<Fact> facts = new ArrayList<>();
    private final LetterWords words;
    private final LetterParams params;

    LetterFacts(LetterWords words) {
        this.words = words;
        this.params = words.params();
    }

    List<Fact> all(Audience audience) {
        params.instant("startsAt").ifPresent(start -> params.instant("endsAt").ifPresent(end -> times(start, end)));
        MOMENTS.forEach((name, label) -> params.instant(name).ifPresent(at -> moment(label, at)));
        params.get("type").ifPresent(type -> add("fact.type", words.text(type(type))));
        params.get("place").ifPresent(place -> add("fact.place", place));
        if (audience == Audience.STAFF) {
            params.get("candidateName").ifPresent(name -> add("fact.candidate", name));
            params.get("jobTitle").ifPresent(title -> add("fact.position", title));
        } else {
            params.get("interviewerNames").ifPresent(names -> add("fact.with", names));
        }
        params.get("reason").ifPresent(reason -> add("fact.reason", reason));
        params.get("caseNumber").ifPresent(this::verification);
        return List.copyOf(facts);
    }

    private void verification(String caseNumber) {
        add("fact.case", caseNumber);
        params.get("fields")
                .map(text -> text.lines().toList())
                .ifPresent(lines -> facts.add(new Fact(words.text("fact.again"), lines, List.of())));
        params.instant("submittedAt").ifPresent(at -> moment("fact.submitted", at));
        params.instant("expiresAt").ifPresent(at -> moment("fact.link-until", at));
    }

    private static Map<String, String> moments() {
        Map<String, String> labels = new LinkedHashMap<>();
        labels.put("opensAt", "fact.opens");
        labels.put("deadline", "fact.deadline");
        labels.put("until", "fact.until");
        labels.put("offerExpiresAt", "fact.offer-expires");
        labels.put("answerUntil", "fact.answer-until");
        return labels;
    }

    private String type(String type) {
        if (params.get("deadline").isPresent()) {
            return "type.self-paced";
        }
        if ("OFFLINE".equals(type)) {
            return "type.offline";
        }
        return params.get("videoHost").isPresent() ? "type.elsewhere" : "type.online";
    }

    private void times(Instant start, Instant end) {
        TimeText own = words.own();
        TimeText interviews = words.interviews();
        add("fact.date", own.date(start));
        String zoned =
                words.text("fact.time.zoned", Map.of("time", own.range(start, end), "zone", own.zoneName(start, end)));
        boolean same = own.sameClock(start, interviews) && own.sameClock(end, interviews);
        List<String> there =
                same ? List.of() : otherZone(start, interviews.range(start, end), interviews.zoneName(start, end));
        facts.add(new Fact(words.text("fact.time"), List.of(zoned), there));
        add("fact.duration", duration(TimeText.minutes(start, end)));
    }

    private void moment(String label, Instant at) {
        TimeText interviews = words.interviews();
        List<String> there = words.own().sameClock(at, interviews)
                ? List.of()
                : otherZone(at, interviews.time(at), interviews.zoneName(at));
        facts.add(new Fact(words.text(label), List.of(words.own().moment(at)), there));
    }

    private List<String> otherZone(Instant at, String time, String zone) {
        TimeText interviews = words.interviews();
        String key = words.own().sameDay(at, interviews) ? "fact.time.other" : "fact.time.other-day";
        return List.of(words.text(key, Map.of("date", interviews.date(at), "time", time, "zone", zone)));
    }

    private String duration(long minutes) {
        Map<String, String> values = Map.of("hours", "" + minutes / 60, "minutes", "" + minutes % 60);
        if (minutes < 60) {
            return words.text("duration.minutes", values);
        }
        return words.text(minutes % 60 == 0 ? "duration.hours" : "duration.both", values);
    }

    private void add(String label, String value) {
        facts.add(new Fact(words.text(label), List.of(value), List.of()));
    }
}
