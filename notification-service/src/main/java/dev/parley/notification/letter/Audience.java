package dev.parley.notification.letter;

/** Who reads a template. Candidates and interviewers need different facts. */
enum Audience {
    CANDIDATE,
    STAFF;

    static Audience of(String template) {
        boolean staff = template.startsWith("interviewer-")
                || template.startsWith("owner-")
                || template.startsWith("scorecard-")
                || template.startsWith("live-");
        return staff ? STAFF : CANDIDATE;
    }
}
