package dev.parley.scheduling.rule;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of an interview, each by name; the same list for create, reschedule, booking and self-service. */
public final class SchedulingRules {

    public static final SchedulingRule CANDIDATE_OVERLAP = inCalendars(
            "candidate-overlap", "startsAt", "The candidate has another interview at that time. Choose another time.");

    public static final SchedulingRule INTERVIEWER_OVERLAP = inCalendars(
            "interviewer-overlap", "interviewerIds", "An interviewer is busy at that time. Choose another time.");

    public static final SchedulingRule OUTSIDE_WORKING_HOURS = inCalendars(
            "outside-working-hours", "startsAt", "An interviewer does not work at that time. Choose another time.");

    public static final SchedulingRule DAILY_CAP =
            inCalendars("daily-cap", "interviewerIds", "An interviewer is fully booked that day. Choose another day.");

    public static final SchedulingRule WEEKLY_CAP = inCalendars(
            "weekly-cap", "interviewerIds", "An interviewer is fully booked that week. Choose another week.");

    private static final List<SchedulingRule> OF_CALENDARS =
            List.of(CANDIDATE_OVERLAP, INTERVIEWER_OVERLAP, OUTSIDE_WORKING_HOURS, DAILY_CAP, WEEKLY_CAP);

    private static final List<SchedulingRule> OF_THE_MATCH = List.of(
            rule(
                    "not-shortlisted",
                    "candidateId",
                    "The candidate is not shortlisted for this job. Shortlist them first.",
                    p -> !p.shortlisted()),
            rule(
                    "interview-disabled",
                    "candidateId",
                    "Interviews are not enabled for this candidate. Enable them first.",
                    p -> !p.interviewEnabled()),
            rule(
                    "online-disabled",
                    "type",
                    "Online interviews are not enabled for this candidate. Enable them or choose OFFLINE.",
                    p -> p.online() && !p.onlineEnabled()),
            rule(
                    "no-questions",
                    "jobId",
                    "The job has no questions for self-paced interviews. Write them first.",
                    p -> p.selfPaced() && p.questions() == 0));

    private static final List<SchedulingRule> OF_TIME = List.of(
            rule(
                    "in-past",
                    "startsAt",
                    "The start is in the past. Choose a later time.",
                    p -> p.live() && p.startsBefore(p.now())),
            rule(
                    "notice-too-short",
                    "startsAt",
                    "The start is too soon: the candidate needs more notice. Choose a later time.",
                    p -> p.live() && p.startsBefore(p.now().plus(p.limits().minimumNotice()))),
            rule(
                    "too-far-ahead",
                    "startsAt",
                    "The start is too far ahead. Choose an earlier time.",
                    p -> p.live() && p.startsAfter(p.now().plus(p.limits().maximumAhead()))),
            rule(
                    "bad-duration",
                    "endsAt",
                    "The interview is too short or too long. Choose another duration.",
                    p -> p.live()
                            && (p.time().length().compareTo(p.limits().shortest()) < 0
                                    || p.time().length().compareTo(p.limits().longest()) > 0)));

    private static final List<SchedulingRule> OF_A_DEADLINE = List.of(
            rule(
                    "in-past",
                    "deadline",
                    "The deadline is in the past. Choose a later one.",
                    p -> p.openUntilDeadline() && !p.time().endsAt().isAfter(p.now())),
            rule(
                    "too-far-ahead",
                    "opensAt",
                    "The opening is too far ahead. Choose an earlier one.",
                    p -> p.openUntilDeadline()
                            && p.startsAfter(p.now().plus(p.limits().maximumAhead()))),
            rule(
                    "bad-duration",
                    "deadline",
                    "There is too little time between opening and deadline. Choose a later deadline.",
                    p -> p.openUntilDeadline()
                            && p.time().length().compareTo(p.limits().shortest()) < 0));

    private static final SchedulingRule CUTOFF = rule(
            "cutoff",
            "startsAt",
            "It is too late to change this here. Contact the person who invited you.",
            Proposal::pastCutoff);

    private static final List<SchedulingRule> OF_THE_CANDIDATE = List.of(
            CUTOFF,
            rule(
                    "reschedule-cap",
                    "startsAt",
                    "You have already changed the time as often as you can here. Contact the person who invited you.",
                    Proposal::movedTooOften));

    private static final List<SchedulingRule> ALL =
            List.of(OF_THE_CANDIDATE, OF_THE_MATCH, OF_TIME, OF_A_DEADLINE, OF_CALENDARS).stream()
                    .flatMap(List::stream)
                    .toList();

    private SchedulingRules() {}

    public static List<SchedulingRule> brokenBy(Proposal proposal) {
        return ALL.stream().filter(rule -> rule.brokenBy().test(proposal)).toList();
    }

    /** @throws BrokenRules naming all that are broken */
    public static void check(Proposal proposal) {
        refuse(brokenBy(proposal));
    }

    /** Calling off obeys one rule, and only when the candidate does it. */
    public static void checkCancel(OwnChange ownChange, Instant now) {
        if (!now.isBefore(ownChange.cutoffAt())) {
            refuse(List.of(CUTOFF));
        }
    }

    /** Only whether people have the time: for who takes another's place at a time that stays. */
    public static void checkCalendars(Set<String> conflicts) {
        refuse(OF_CALENDARS.stream()
                .filter(rule -> conflicts.contains(rule.name()))
                .toList());
    }

    private static void refuse(List<SchedulingRule> broken) {
        if (!broken.isEmpty()) {
            throw new BrokenRules(broken);
        }
    }

    private static SchedulingRule rule(String name, String field, String message, Predicate<Proposal> brokenBy) {
        return new SchedulingRule(name, field, message, brokenBy);
    }

    private static SchedulingRule inCalendars(String name, String field, String message) {
        return rule(name, field, message, p -> p.conflicts().contains(name));
    }
}
