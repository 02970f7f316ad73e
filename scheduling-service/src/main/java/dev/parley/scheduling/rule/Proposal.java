package dev.parley.scheduling.rule;

import dev.parley.scheduling.shared.TimeRange;

import java.time.Duration;
import java.time.Instant;

/**
 * Everything the rules look at.
 *
 * @param time null while the interview has no time yet
 */
public record Proposal(
        boolean shortlisted,
        boolean interviewEnabled,
        boolean onlineEnabled,
        boolean online,
        TimeRange time,
        Instant now,
        Limits limits,
        boolean candidateBusy,
        boolean interviewerBusy) {

    public record Limits(Duration minimumNotice, Duration maximumAhead, Duration shortest, Duration longest) {}

    boolean timed() {
        return time != null;
    }

    Instant startsAt() {
        return time.startsAt();
    }
}
