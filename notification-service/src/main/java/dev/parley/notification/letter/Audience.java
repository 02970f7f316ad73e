package dev.parley.notification.letter;

/** Whom a template speaks to: what needs saying differs. */
enum Audience {
    CANDIDATE,
    STAFF;

    static Audience of(String template) {
        boolean staff = template.startsWith("interviewer-")
                || template.startsWith("owner-")
                || template.startsWith("scorecard-");
        return staff ? STAFF : CANDIDATE;
    }
}
