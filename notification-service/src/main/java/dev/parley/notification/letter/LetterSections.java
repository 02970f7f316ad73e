package dev.parley.notification.letter;

import dev.parley.notification.letter.Letter.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The paragraphs below the facts: what happens next, how to prepare, how to reschedule, who to contact. */
class LetterSections {

    /** Templates for a candidate whose interview has a time. */
    private static final Set<String> AHEAD = Set.of(
            "interview-scheduled",
            "interview-rescheduled",
            "interview-panel-changed",
            "interview-video-changed",
            "interview-reminder",
            "invite-code");

    private static final Set<String> BY_ONESELF = Set.of("self-paced-invitation", "self-paced-reminder");

    private final List<Section> sections = new ArrayList<>();
    private final LetterWords words;
    private final LetterParams params;

    LetterSections(LetterWords words) {
        this.words = words;
        this.params = words.params();
    }

    List<Section> all(String template) {
        words.find(template + ".next").ifPresent(text -> add("section.next", text, null));
        if (BY_ONESELF.contains(template)) {
            prepare("prepare.self-paced");
        } else if (AHEAD.contains(template) && params.get("startsAt").isPresent()) {
            boolean offline = params.get("type").filter("OFFLINE"::equals).isPresent();
            boolean elsewhere = params.get("videoHost").isPresent();
            prepare(offline ? "prepare.offline" : elsewhere ? "prepare.elsewhere" : "prepare.online");
            move();
        }
        if (params.get("contactName").isPresent()) {
            add("section.ask", words.text("ask.named"), null);
        }
        return List.copyOf(sections);
    }

    private void prepare(String otherwise) {
        add("section.prepare", params.get("prepare").orElseGet(() -> words.text(otherwise)), null);
    }

    private void move() {
        if (params.link("changeLink").isPresent()) {
            add(
                    "section.reschedule",
                    words.text("reschedule.link"),
                    params.link("changeLink").get());
        } else {
            String otherwise = params.get("contactName").isPresent() ? "reschedule.default" : "reschedule.nobody";
            add("section.reschedule", params.get("rescheduleText").orElseGet(() -> words.text(otherwise)), null);
        }
    }

    private void add(String title, String text, String link) {
        sections.add(new Section(words.text(title), text, link));
    }
}
