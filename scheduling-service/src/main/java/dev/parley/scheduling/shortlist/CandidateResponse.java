package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.interview.InterviewBrief;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

public record CandidateResponse(
        UUID id,
        String name,
        String email,
        @Nullable String mobile,
        String zone,
        @Nullable String locale,
        Instant createdAt,
        List<MatchResponse> matches,
        int version) {

    static CandidateResponse of(Candidate candidate, List<MatchResponse> matches) {
        return new CandidateResponse(
                candidate.id(),
                candidate.name(),
                candidate.email(),
                candidate.mobile(),
                candidate.zone(),
                candidate.locale(),
                candidate.createdAt(),
                matches,
                candidate.version());
    }

    /** @param interview the standing interview, else the latest one */
    public record MatchResponse(
            UUID jobId,
            String jobTitle,
            String companyName,
            @Nullable Double score,
            boolean shortlisted,
            boolean interviewEnabled,
            boolean onlineInterviewEnabled,
            @Nullable InterviewBrief interview) {

        static MatchResponse of(Match match, InterviewBrief interview) {
            return new MatchResponse(
                    match.job().id(),
                    match.job().title(),
                    match.job().companyName(),
                    match.score(),
                    match.isShortlisted(),
                    match.isInterviewEnabled(),
                    match.isOnlineInterviewEnabled(),
                    interview);
        }
    }
}
