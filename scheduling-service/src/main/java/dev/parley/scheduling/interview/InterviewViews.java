package dev.parley.scheduling.interview;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.staff.NamedPerson;
import dev.parley.scheduling.staff.Staff;
import dev.parley.scheduling.staff.StaffMember;
import dev.parley.scheduling.staff.StaffMembers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interviews as their owner, an admin or an interviewer sees them. */
@ApplicationScoped
public class InterviewViews {

    private static final int MOST_REPLACEMENTS = 10;

    private final Interviews interviews;
    private final InterviewList list;
    private final StaffMembers people;
    private final AuditLog auditLog;
    private final InterviewLinks links;
    private final Declines declines;
    private final Warnings warnings;
    private final FindReplacements findReplacements;

    InterviewViews(
            Interviews interviews,
            InterviewList list,
            StaffMembers people,
            AuditLog auditLog,
            InterviewLinks links,
            Declines declines,
            Warnings warnings,
            FindReplacements findReplacements) {
        this.interviews = interviews;
        this.list = list;
        this.people = people;
        this.auditLog = auditLog;
        this.links = links;
        this.declines = declines;
        this.warnings = warnings;
        this.findReplacements = findReplacements;
    }

    @Transactional
    public InterviewResponse byId(Staff by, UUID id) {
        return of(by, interviews.visible(by, id));
    }

    /** In the caller's transaction, which has read it for somebody who may see it. */
    public InterviewResponse of(Staff by, Interview interview) {
        Known known = known(List.of(interview));
        List<String> codes = known.warnings(interview, warnings);
        if (codes.contains(Warnings.INTERVIEWER_DECLINED) && isStuck(by, interview)) {
            codes.add(Warnings.NO_FREE_REPLACEMENT);
        }
        return view(by, interview, known, codes);
    }

    private boolean isStuck(Staff by, Interview interview) {
        return by.mayManage(interview.ownerId())
                && findReplacements.of(interview, 1).isEmpty();
    }

    @Transactional
    List<Replacement> replacements(Staff by, UUID id) {
        return findReplacements.of(interviews.owned(by, id), MOST_REPLACEMENTS);
    }

    @Transactional
    Page<InterviewResponse> page(Staff by, InterviewFilter filter, PageRequest page) {
        Page<Interview> found = list.page(by, filter, page);
        Known known = known(found.items());
        List<InterviewResponse> items = found.items().stream()
                .map(i -> view(by, i, known, known.warnings(i, warnings)))
                .toList();
        return new Page<>(items, found.pagination(), found.nextCursor());
    }

    @Transactional
    Page<LogResponse> logs(Staff by, UUID id, PageRequest page) {
        return auditLog.page(interviews.visible(by, id).id(), page);
    }

    private static Stream<UUID> namedIn(Interview interview) {
        return Stream.of(interview.interviewerIds(), interview.slotInterviewerIds(), interview.reviewerIds())
                .flatMap(Collection::stream);
    }

    private Known known(List<Interview> shown) {
        Set<UUID> named = shown.stream().flatMap(InterviewViews::namedIn).collect(Collectors.toSet());
        return new Known(
                people.byIds(named),
                declines.of(shown.stream().map(Interview::id).toList()));
    }

    private InterviewResponse view(Staff by, Interview i, Known known, List<String> codes) {
        boolean manages = by.mayManage(i.ownerId());
        boolean open = i.isOnlineEnabled();
        Candidate candidate = i.candidate();
        return new InterviewResponse(
                i.id(),
                i.job().id(),
                i.job().title(),
                i.job().companyName(),
                new InterviewResponse.CandidateBrief(
                        candidate.id(), candidate.name(), manages ? candidate.email() : null, candidate.zone()),
                known.panel(i),
                i.slotInterviewerIds().isEmpty() ? null : NamedPerson.of(i.slotInterviewerIds(), known.people()),
                i.isSelfPaced() ? known.reviewers(i) : null,
                i.ownerId(),
                i.status(),
                i.type(),
                i.mode(),
                i.place(),
                i.startsAt(),
                i.endsAt(),
                i.opensAt(),
                i.deadline(),
                i.zone(),
                i.slotId(),
                i.isOnlineEnabled(),
                i.video().provider(),
                i.video().link(),
                i.notes(),
                open ? links.roomId(i) : null,
                open && manages ? links.shown(i) : null,
                i.attendance().candidateJoinedAt(),
                i.attendance().interviewerJoinedAt(),
                i.outcome().startedAt(),
                i.outcome().completedAt(),
                i.outcome().isPartial() ? true : null,
                i.outcome().noShowParty(),
                i.outcome().cancelReason(),
                i.revision(),
                i.createdAt(),
                codes,
                i.version());
    }

    /** What is told about interviews beside their own values. */
    private record Known(Map<UUID, StaffMember> people, Map<UUID, Map<UUID, String>> declines) {

        List<InterviewResponse.PanelMember> panel(Interview interview) {
            Map<UUID, String> reasons = declinesOf(interview);
            return NamedPerson.of(interview.interviewerIds(), people).stream()
                    .map(person -> new InterviewResponse.PanelMember(
                            person.id(),
                            person.name(),
                            reasons.containsKey(person.id()) ? true : null,
                            reasons.get(person.id())))
                    .toList();
        }

        List<NamedPerson> reviewers(Interview interview) {
            return NamedPerson.of(interview.reviewerIds().stream().sorted().toList(), people);
        }

        List<String> warnings(Interview interview, Warnings warnings) {
            return warnings.of(interview, declinesOf(interview).keySet());
        }

        private Map<UUID, String> declinesOf(Interview interview) {
            return declines.getOrDefault(interview.id(), Map.of());
        }
    }
}
