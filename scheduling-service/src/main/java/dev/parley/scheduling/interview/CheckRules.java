package dev.parley.scheduling.interview;

import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.job.Job;
import dev.parley.scheduling.rule.CalendarRules;
import dev.parley.scheduling.rule.OwnChange;
import dev.parley.scheduling.rule.Plan;
import dev.parley.scheduling.rule.Proposal;
import dev.parley.scheduling.rule.SchedulingRules;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.staff.Actor;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Checks the time, place and people of an interview against the rules. */
@ApplicationScoped
public class CheckRules {

    private final Matches matches;
    private final CalendarRules calendar;
    private final CalendarClaims claims;
    private final SchedulingSettings settings;
    private final SelfServiceSettings selfService;
    private final InstantSource clock;

    CheckRules(
            Matches matches,
            CalendarRules calendar,
            CalendarClaims claims,
            SchedulingSettings settings,
            SelfServiceSettings selfService,
            InstantSource clock) {
        this.matches = matches;
        this.calendar = calendar;
        this.claims = claims;
        this.settings = settings;
        this.selfService = selfService;
        this.clock = clock;
    }

    /** All rules at once; those about time only when there is one. Holds the toggles still from here on. */
    public void check(Actor by, Interview interview, Placement placement) {
        Match match = hold(interview);
        Optional<Plan> plan = plan(interview, placement.time(), placement.slotId(), placement.interviewerIds());
        SchedulingRules.check(proposal(by, interview, placement, match, allBrokenBy(plan, limitsBrokenBy(plan))));
    }

    /**
     * The same for who claims the time next: an overlap that is all that is wrong is found then, so the claims of others
     * are read but once.
     */
    void checkBeforeClaim(Actor by, Interview interview, Placement placement) {
        Match match = hold(interview);
        Optional<Plan> plan = plan(interview, placement.time(), placement.slotId(), placement.interviewerIds());
        Set<String> limits = limitsBrokenBy(plan);
        Proposal proposal = proposal(by, interview, placement, match, limits);
        if (!SchedulingRules.brokenBy(proposal).isEmpty()) {
            SchedulingRules.check(proposal.with(allBrokenBy(plan, limits)));
        }
    }

    private Match hold(Interview interview) {
        return matches.hold(interview.job().id(), interview.candidate().id());
    }

    private Proposal proposal(Actor by, Interview interview, Placement placement, Match match, Set<String> conflicts) {
        return new Proposal(
                match.isShortlisted(),
                match.isInterviewEnabled(),
                match.isOnlineInterviewEnabled(),
                interview.type() == InterviewType.ONLINE,
                interview.isSelfPaced(),
                match.job().questions(),
                placement.time(),
                clock.instant(),
                limits(match.job()),
                conflicts,
                ownChange(by, interview));
    }

    /** Staff may cancel at any time, a candidate until the cutoff. */
    public void checkCancel(Actor by, Interview interview) {
        OwnChange change = ownChange(by, interview);
        if (change != null) {
            SchedulingRules.checkCancel(change, clock.instant());
        }
    }

    private OwnChange ownChange(Actor by, Interview interview) {
        if (!(by instanceof Actor.Candidate) || interview.status() != InterviewStatus.SCHEDULED) {
            return null;
        }
        return new OwnChange(
                interview.lastMoment().minus(selfService.cutoff()),
                selfService.maxReschedules() - interview.candidateReschedules());
    }

    /** For interviewers who join at a time that stays; an overlap alone is left to the claims here, too. */
    void checkCalendarsBeforeClaim(Interview interview, List<UUID> interviewerIds) {
        Optional<Plan> plan = plan(interview, interview.time(), interview.slotId(), interviewerIds);
        Set<String> limits = limitsBrokenBy(plan);
        if (!limits.isEmpty()) {
            SchedulingRules.checkCalendars(allBrokenBy(plan, limits));
        }
    }

    private Set<String> limitsBrokenBy(Optional<Plan> plan) {
        return plan.map(calendar::brokenBy).orElse(Set.of());
    }

    private Set<String> allBrokenBy(Optional<Plan> plan, Set<String> limits) {
        Set<String> all = new HashSet<>(limits);
        plan.map(claims::brokenBy).ifPresent(all::addAll);
        return all;
    }

    /** Nothing unless it takes time in calendars. */
    private static Optional<Plan> plan(Interview interview, TimeRange time, UUID slotId, List<UUID> interviewerIds) {
        return time == null || !time.isForward() || interview.isSelfPaced()
                ? Optional.empty()
                : Optional.of(Plan.of(interview.id(), interview.candidate().id(), interviewerIds, slotId, time));
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
