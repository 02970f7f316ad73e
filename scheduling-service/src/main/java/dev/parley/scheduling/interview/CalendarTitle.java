package dev.parley.scheduling.interview;

/** How an interview is called in calendars: the same in mails and in the feed. */
public final class CalendarTitle {

    private CalendarTitle() {}

    /** For those who interview, who tell one day's interviews apart by the candidate. */
    public static String forStaff(String candidateName, String jobTitle, String companyName) {
        return candidateName + " - " + forCandidate(jobTitle, companyName);
    }

    public static String forCandidate(String jobTitle, String companyName) {
        return jobTitle + " at " + companyName;
    }
}
