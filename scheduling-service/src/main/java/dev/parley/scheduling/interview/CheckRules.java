package dev.parley.scheduling.interview;

import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.match.Match;
import dev.parley.scheduling.match.Matches;
import dev.parley.scheduling.person.Actor;
import dev.parley.scheduling.rule.CalendarRules;
import dev.parley.scheduling.rule.OwnChange;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.Proposal;
import dev.parley.scheduling.rule.SchedulingRules;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whether an interview may be held when, where and with whom it is meant to be. */
@ApplicationScoped
public class CheckRules {

    private final Matches matches;
    private final List<CalendarRules> calendars;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    CheckRules(Matches matches, @All List<CalendarRules> calendars, SchedulingSettings settings, InstantSource clock) {
        this.matches = matches;
        this.calendars = calendars;
        this.settings = settings;
        this.clock = clock;
    }

    /** All rules at once; those about time only when there is one. Holds the toggles still from here on. */
    public void check(Actor by, Interview interview, Placement placement) {
        Match match = matches.hold(interview.job().id(), interview.candidate().id());
        SchedulingRules.check(new Proposal(
                match.isShortlisted(),
                match.isInterviewEnabled(),
                match.isOnlineInterviewEnabled(),
                interview.type() == InterviewType.ONLINE,
                interview.isSelfPaced(),
                placement.time(),
                clock.instant(),
                limits(match.job()),
                conflicts(interview, placement.time(), placement.slotId(), placement.interviewerIds()),
                ownChange(by, interview)));
    }

    /** Staff call off at any time, a candidate until the cutoff. */
    void checkCancel(Actor by, Interview interview) {
        OwnChange change = ownChange(by, interview);
        if (change != null) {
            SchedulingRules.checkCancel(change, clock.instant());
        }
    }

    private OwnChange ownChange(Actor by, Interview interview) {
        if (!(by instanceof Actor.Candidate) || interview.status() != InterviewStatus.SCHEDULED) {
            return null;
        }
        SchedulingSettings.SelfService limits = settings.selfService();
        return new OwnChange(
                interview.lastMoment().minus(limits.cutoff()),
                limits.maxReschedules() - interview.candidateReschedules());
    }

    /** For interviewers who join at a time that stays. */
    void checkCalendars(Interview interview, List<UUID> interviewerIds) {
        SchedulingRules.checkCalendars(conflicts(interview, interview.time(), interview.slotId(), interviewerIds));
    }

    private Set<String> conflicts(Interview interview, TimeRange time, UUID slotId, List<UUID> interviewerIds) {
        if (time == null || !time.isForward() || interview.isSelfPaced()) {
            return Set.of();
        }
        Plan plan = new Plan(
                interview.id(),
                interview.candidate().id(),
                interviewerIds,
                CalendarClaims.slotKey(interview.id(), slotId),
                time);
        return calendars.stream()
                .flatMap(calendar -> calendar.brokenBy(plan).stream())
                .collect(Collectors.toSet());
    }

    private Proposal.Limits limits(Job job) {
        SchedulingSettings.Interviews limits = settings.interview();
        return new Proposal.Limits(
                job.minimumNotice().orElse(limits.minimumNotice()),
                limits.maximumAhead(),
                limits.shortest(),
                limits.longest());
    }
}
