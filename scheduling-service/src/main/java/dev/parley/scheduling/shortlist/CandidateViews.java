package dev.parley.scheduling.shortlist;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.candidate.Candidates;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.InterviewBrief;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Candidates as a recruiter sees them: with their matches to the recruiter's own jobs. */
@ApplicationScoped
class CandidateViews {

    private final Candidates candidates;
    private final CandidateList list;
    private final Matches matches;
    private final Interviews interviews;

    CandidateViews(Candidates candidates, CandidateList list, Matches matches, Interviews interviews) {
        this.candidates = candidates;
        this.list = list;
        this.matches = matches;
        this.interviews = interviews;
    }

    @Transactional
    CandidateResponse byId(Staff by, UUID id) {
        return views(by, List.of(candidates.visible(by, id))).getFirst();
    }

    @Transactional
    Page<CandidateResponse> page(Staff by, CandidateFilter filter, PageRequest page) {
        Page<UUID> found = list.page(by, filter, page);
        Map<UUID, Candidate> byId = candidates.byIds(found.items());
        List<Candidate> sorted = found.items().stream().map(byId::get).toList();
        return new Page<>(views(by, sorted), found.pagination(), found.nextCursor());
    }

    private List<CandidateResponse> views(Staff by, Collection<Candidate> found) {
        List<UUID> ids = found.stream().map(Candidate::id).toList();
        Map<Interviews.Pair, InterviewBrief> briefs = interviews.latest(ids);
        Map<UUID, List<CandidateResponse.MatchResponse>> byCandidate = matches.visible(by, ids).stream()
                .collect(Collectors.groupingBy(
                        match -> match.candidate().id(),
                        Collectors.mapping(match -> view(match, briefs), Collectors.toList())));
        return found.stream()
                .map(candidate -> CandidateResponse.of(candidate, byCandidate.getOrDefault(candidate.id(), List.of())))
                .toList();
    }

    private static CandidateResponse.MatchResponse view(Match match, Map<Interviews.Pair, InterviewBrief> briefs) {
        return CandidateResponse.MatchResponse.of(
                match,
                briefs.get(
                        new Interviews.Pair(match.job().id(), match.candidate().id())));
    }
}
