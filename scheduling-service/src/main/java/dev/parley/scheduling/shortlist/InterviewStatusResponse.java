package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.interview.InterviewBrief;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.UUID;

/**
 * @param interview    the candidate's standing interview for the job, if there is one
 * @param consequences what the change means to standing interviews; absent when nothing was to be changed
 */
public record InterviewStatusResponse(
        UUID candidateId,
        UUID jobId,
        boolean shortlisted,
        boolean interviewEnabled,
        boolean onlineInterviewEnabled,
        @Nullable InterviewBrief interview,
        @Nullable List<Consequence> consequences) {

    static InterviewStatusResponse of(Match match, InterviewBrief interview, List<Consequence> consequences) {
        return new InterviewStatusResponse(
                match.candidate().id(),
                match.job().id(),
                match.isShortlisted(),
                match.isInterviewEnabled(),
                match.isOnlineInterviewEnabled(),
                interview,
                consequences);
    }
}
