package dev.parley.scheduling.rule;

import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/**
 * Everything the rules look at.
 *
 * @param selfPaced held by the candidate alone, between opening and deadline
 * @param questions how many a self-paced interview of the job has
 * @param time      null while the interview has no time yet
 * @param conflicts names of the rules that are broken by what else is in the calendars
 * @param ownChange null unless the candidate moves it themselves
 */
public record Proposal(
        boolean shortlisted,
        boolean interviewEnabled,
        boolean onlineEnabled,
        boolean online,
        boolean selfPaced,
        int questions,
        TimeRange time,
        Instant now,
        Limits limits,
        Set<String> conflicts,
        OwnChange ownChange) {

    public record Limits(Duration minimumNotice, Duration maximumAhead, Duration shortest, Duration longest) {}

    public Proposal with(Set<String> otherConflicts) {
        return new Proposal(
                shortlisted,
                interviewEnabled,
                onlineEnabled,
                online,
                selfPaced,
                questions,
                time,
                now,
                limits,
                otherConflicts,
                ownChange);
    }

    boolean pastCutoff() {
        return ownChange != null && !now.isBefore(ownChange.cutoffAt());
    }

    boolean movedTooOften() {
        return ownChange != null && ownChange.left() <= 0;
    }

    boolean live() {
        return time != null && !selfPaced;
    }

    boolean openUntilDeadline() {
        return time != null && selfPaced;
    }

    boolean startsBefore(Instant moment) {
        return time.startsAt().isBefore(moment);
    }

    boolean startsAfter(Instant moment) {
        return time.startsAt().isAfter(moment);
    }
}
