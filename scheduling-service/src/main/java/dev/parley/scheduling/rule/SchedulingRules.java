package dev.parley.scheduling.rule;

import java.util.List;

/** The rules of an interview, each by name; the same list for create, reschedule and booking a slot. */
public final class SchedulingRules {

    public static final SchedulingRule CANDIDATE_OVERLAP = new SchedulingRule(
            "candidate-overlap", "startsAt", "The candidate has another interview then.", Proposal::candidateBusy);

    public static final SchedulingRule INTERVIEWER_OVERLAP = new SchedulingRule(
            "interviewer-overlap", "interviewerIds", "An interviewer is busy then.", Proposal::interviewerBusy);

    private static final List<SchedulingRule> ALL = List.of(
            new SchedulingRule(
                    "not-shortlisted",
                    "candidateId",
                    "The candidate is not shortlisted for this job: shortlist them first.",
                    p -> !p.shortlisted()),
            new SchedulingRule(
                    "interview-disabled",
                    "candidateId",
                    "Interviews are not enabled for this candidate: enable them first.",
                    p -> !p.interviewEnabled()),
            new SchedulingRule(
                    "online-disabled",
                    "type",
                    "Online interviews are not enabled for this candidate: enable them or choose OFFLINE.",
                    p -> p.online() && !p.onlineEnabled()),
            new SchedulingRule(
                    "in-past",
                    "startsAt",
                    "The start lies in the past.",
                    p -> p.timed() && p.startsAt().isBefore(p.now())),
            new SchedulingRule(
                    "notice-too-short",
                    "startsAt",
                    "The start is too near: the candidate needs more notice.",
                    p -> p.timed()
                            && p.startsAt().isBefore(p.now().plus(p.limits().minimumNotice()))),
            new SchedulingRule(
                    "too-far-ahead",
                    "startsAt",
                    "The start is too far ahead.",
                    p -> p.timed()
                            && p.startsAt().isAfter(p.now().plus(p.limits().maximumAhead()))),
            new SchedulingRule(
                    "bad-duration",
                    "endsAt",
                    "The interview is too short or too long.",
                    p -> p.timed()
                            && (p.time().length().compareTo(p.limits().shortest()) < 0
                                    || p.time().length().compareTo(p.limits().longest()) > 0)),
            CANDIDATE_OVERLAP,
            INTERVIEWER_OVERLAP);

    private SchedulingRules() {}

    public static List<SchedulingRule> brokenBy(Proposal proposal) {
        return ALL.stream().filter(rule -> rule.brokenBy().test(proposal)).toList();
    }

    /** @throws BrokenRules naming all that are broken */
    public static void check(Proposal proposal) {
        List<SchedulingRule> broken = brokenBy(proposal);
        if (!broken.isEmpty()) {
            throw new BrokenRules(broken);
        }
    }
}
