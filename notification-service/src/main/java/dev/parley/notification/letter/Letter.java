package dev.parley.notification.letter;

import java.util.List;

/** Content of an email, before it becomes HTML and plain text. Optional parts are null or empty. */
public record Letter(
        String language,
        String subject,
        String preview,
        String organisation,
        String heading,
        String greeting,
        String lead,
        List<Fact> facts,
        Code code,
        Button button,
        List<Section> sections,
        String footer) {

    /**
     * @param values equally important, each on a line of its own
     * @param notes  in smaller type below them
     */
    public record Fact(String label, List<String> values, List<String> notes) {}

    public record Code(String label, String digits, String expiry) {
        @Override
        public String toString() {
            return "Code[******]";
        }
    }

    public record Button(String label, String link, String fallback) {
        @Override
        public String toString() {
            return "Button[" + label + "]";
        }
    }

    public record Section(String title, String text, String link) {
        @Override
        public String toString() {
            return "Section[" + title + "]";
        }
    }
}
