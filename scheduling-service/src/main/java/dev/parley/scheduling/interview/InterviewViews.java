package dev.parley.scheduling.interview;

import dev.parley.platform.page.Page;
import dev.parley.platform.page.PageRequest;
import dev.parley.scheduling.candidate.Candidate;
import dev.parley.scheduling.person.NamedPerson;
import dev.parley.scheduling.person.People;
import dev.parley.scheduling.person.Person;
import dev.parley.scheduling.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Interviews as their owner, an admin or an interviewer sees them. */
@ApplicationScoped
public class InterviewViews {

    private final Interviews interviews;
    private final InterviewList list;
    private final People people;
    private final AuditLog auditLog;
    private final InterviewLinks links;

    InterviewViews(Interviews interviews, InterviewList list, People people, AuditLog auditLog, InterviewLinks links) {
        this.interviews = interviews;
        this.list = list;
        this.people = people;
        this.auditLog = auditLog;
        this.links = links;
    }

    @Transactional
    public InterviewResponse byId(Staff by, UUID id) {
        Interview interview = interviews.visible(by, id);
        return view(by, interview, people.byIds(namedIn(interview).toList()));
    }

    @Transactional
    Page<InterviewResponse> page(Staff by, InterviewFilter filter, PageRequest page) {
        Page<Interview> found = list.page(by, filter, page);
        Set<UUID> ids = found.items().stream().flatMap(InterviewViews::namedIn).collect(Collectors.toSet());
        Map<UUID, Person> known = people.byIds(ids);
        List<InterviewResponse> items =
                found.items().stream().map(i -> view(by, i, known)).toList();
        return new Page<>(items, found.pagination(), found.nextCursor());
    }

    @Transactional
    Page<LogResponse> logs(Staff by, UUID id, PageRequest page) {
        return auditLog.page(interviews.visible(by, id).id(), page);
    }

    private static Stream<UUID> namedIn(Interview interview) {
        return Stream.concat(interview.interviewerIds().stream(), interview.slotInterviewerIds().stream());
    }

    private InterviewResponse view(Staff by, Interview i, Map<UUID, Person> known) {
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
                panel(i, known),
                i.slotInterviewerIds().isEmpty() ? null : NamedPerson.of(i.slotInterviewerIds(), known),
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
                i.provider(),
                i.notes(),
                open ? links.roomId(i) : null,
                open && manages ? links.forCandidate(i) : null,
                i.attendance().candidateJoinedAt(),
                i.attendance().interviewerJoinedAt(),
                i.outcome().startedAt(),
                i.outcome().completedAt(),
                i.outcome().isPartial() ? true : null,
                i.outcome().noShowParty(),
                i.outcome().cancelReason(),
                i.revision(),
                i.createdAt(),
                List.of(),
                i.version());
    }

    private static List<InterviewResponse.PanelMember> panel(Interview interview, Map<UUID, Person> known) {
        return NamedPerson.of(interview.interviewerIds(), known).stream()
                .map(person -> new InterviewResponse.PanelMember(person.id(), person.name(), null, null))
                .toList();
    }
}
