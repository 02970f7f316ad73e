package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.candidate.Match;

/**
 * What shall be set; null leaves a toggle as it is.
 *
 * @param standing what becomes of interviews that stand when interviews are disabled
 * @param reason   told to who is called off
 */
record ToggleChange(
        Boolean shortlisted,
        Boolean interviewEnabled,
        Boolean onlineInterviewEnabled,
        StandingInterviews standing,
        String reason) {

    void applyTo(Match match) {
        if (shortlisted != null) {
            match.shortlist(shortlisted);
        }
        if (interviewEnabled != null) {
            match.enableInterview(interviewEnabled);
        }
        if (onlineInterviewEnabled != null) {
            match.enableOnline(onlineInterviewEnabled);
        }
    }

    boolean cancels() {
        return standing == StandingInterviews.CANCEL;
    }
}
