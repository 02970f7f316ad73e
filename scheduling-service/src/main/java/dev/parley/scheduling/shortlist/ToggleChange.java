package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.candidate.Match;

/**
 * The toggles to set. Null leaves a toggle unchanged.
 *
 * @param standing what happens to scheduled interviews when interviews are disabled
 * @param reason   told to candidates whose interview is cancelled
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
