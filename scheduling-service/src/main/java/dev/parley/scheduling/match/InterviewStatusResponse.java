package dev.parley.scheduling.match;

import dev.parley.scheduling.interview.InterviewBrief;

import java.util.UUID;

/** @param interview the candidate's standing interview for the job, if there is one */
public record InterviewStatusResponse(
        UUID candidateId,
        UUID jobId,
        boolean shortlisted,
        boolean interviewEnabled,
        boolean onlineInterviewEnabled,
        InterviewBrief interview) {

    static InterviewStatusResponse of(Match match, InterviewBrief interview) {
        return new InterviewStatusResponse(
                match.candidate().id(),
                match.job().id(),
                match.isShortlisted(),
                match.isInterviewEnabled(),
                match.isOnlineInterviewEnabled(),
                interview);
    }
}
