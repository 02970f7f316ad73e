package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;

/**
 * What the candidate may do now, or why not.
 *
 * @param pick       null when they may; the same for the other two
 * @param cutoffAt   from then on the candidate can change nothing; null without a time
 */
record Standing(
        SelfServiceState state,
        Refusal pick,
        Refusal reschedule,
        Refusal cancel,
        Instant cutoffAt,
        int reschedulesLeft) {

    record Limits(Duration cutoff, int maxReschedules) {}

    /**
     * @param time     null while there is none
     * @param enabled  the recruiter has enabled interviews for this candidate
     * @param offered  there are interviewers whose slots the candidate may choose
     */
    record Facts(
            InterviewStatus status,
            TimeRange time,
            boolean selfPaced,
            boolean enabled,
            boolean offered,
            int reschedules) {

        /** Before the start; where there is a deadline instead, before that. */
        Instant cutoffAt(Limits limits) {
            return time == null ? null : (selfPaced ? time.endsAt() : time.startsAt()).minus(limits.cutoff());
        }

        boolean pastCutoff(Instant now, Limits limits) {
            return time != null && !now.isBefore(cutoffAt(limits));
        }
    }

    static Standing of(Facts facts, Instant now, Limits limits) {
        SelfServiceState state = state(facts, now, limits);
        Refusal choosing = choosing(facts);
        boolean capped = facts.reschedules() >= limits.maxReschedules();
        return new Standing(
                state,
                switch (state) {
                    case PENDING -> choosing;
                    case SCHEDULED, TOO_LATE -> Refusal.HAS_TIME;
                    default -> Refusal.STATE;
                },
                switch (state) {
                    case PENDING -> Refusal.NO_TIME;
                    case SCHEDULED -> capped ? Refusal.CAP : choosing;
                    case TOO_LATE -> Refusal.CUTOFF;
                    default -> Refusal.STATE;
                },
                switch (state) {
                    case PENDING -> null;
                    case SCHEDULED -> facts.pastCutoff(now, limits) ? Refusal.CUTOFF : null;
                    case TOO_LATE -> Refusal.CUTOFF;
                    default -> Refusal.STATE;
                },
                facts.cutoffAt(limits),
                Math.max(0, limits.maxReschedules() - facts.reschedules()));
    }

    private static SelfServiceState state(Facts facts, Instant now, Limits limits) {
        return switch (facts.status()) {
            case PENDING -> SelfServiceState.PENDING;
            case SCHEDULED -> facts.selfPaced() ? whileOpen(facts.time(), now) : scheduled(facts, now, limits);
            case IN_PROGRESS -> SelfServiceState.IN_PROGRESS;
            case COMPLETED -> SelfServiceState.OVER;
            case NO_SHOW -> SelfServiceState.NO_SHOW;
            case CANCELLED -> SelfServiceState.CANCELLED;
        };
    }

    private static SelfServiceState whileOpen(TimeRange time, Instant now) {
        return time != null && !now.isBefore(time.endsAt()) ? SelfServiceState.OVER : SelfServiceState.SCHEDULED;
    }

    private static SelfServiceState scheduled(Facts facts, Instant now, Limits limits) {
        TimeRange time = facts.time();
        if (!now.isBefore(time.endsAt())) {
            return SelfServiceState.OVER;
        }
        if (!now.isBefore(time.startsAt())) {
            return SelfServiceState.IN_PROGRESS;
        }
        return facts.pastCutoff(now, limits) ? SelfServiceState.TOO_LATE : SelfServiceState.SCHEDULED;
    }

    private static Refusal choosing(Facts facts) {
        if (facts.selfPaced()) {
            return Refusal.SELF_PACED;
        }
        if (!facts.enabled()) {
            return Refusal.NOT_ENABLED;
        }
        return facts.offered() ? null : Refusal.NO_SLOTS;
    }
}
