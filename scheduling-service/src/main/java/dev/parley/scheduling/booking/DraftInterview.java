package dev.parley.scheduling.booking;

import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.Modes;
import dev.parley.scheduling.interview.Providers;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Creates the interview that a request describes. It has no time yet. */
@ApplicationScoped
class DraftInterview {

    private final Modes modes;
    private final Interviewers interviewers;
    private final Matches matches;
    private final Providers providers;
    private final Interviews interviews;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    DraftInterview(
            Modes modes,
            Interviewers interviewers,
            Matches matches,
            Providers providers,
            Interviews interviews,
            SchedulingSettings settings,
            InstantSource clock) {
        this.modes = modes;
        this.interviewers = interviewers;
        this.matches = matches;
        this.providers = providers;
        this.interviews = interviews;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param panel    who holds the interview
     * @param offering whose slots the candidate chooses from
     */
    record People(List<UUID> panel, List<UUID> offering) {}

    /** Checks what needs no transaction. */
    People people(ScheduleRequest request) {
        modes.check(request.mode());
        List<UUID> panel = interviewers.known(request.interviewerIds());
        if (request.startsAt() != null && panel.isEmpty()) {
            throw Invalid.field("interviewerIds", "required", "must name at least one interviewer");
        }
        return new People(panel, interviewers.known(request.slotInterviewerIds()));
    }

    /** In the caller's transaction. */
    Interview draft(Staff by, ScheduleRequest request, People people) {
        Match match = matches.owned(by, request.jobId(), request.candidateId());
        Interview interview = new Interview(
                match,
                request.type(),
                request.mode(),
                providers.choose(request.provider(), request.videoLink(), request.type(), request.mode()),
                request.zone() == null ? settings.defaultZone() : request.zone(),
                clock.instant());
        interview.describe(people.panel(), request.place(), request.notes());
        interview.letChoose(people.offering());
        interviews.persist(interview);
        return interview;
    }
}
