package dev.parley.scheduling.rule;

import dev.parley.scheduling.shared.TimeRange;

import java.util.List;
import java.util.UUID;

/**
 * A time that people are to be taken for.
 *
 * @param interviewId what it already takes is not in its way
 * @param slotKey     the slot, whose interviews share their interviewers' time, else the interview itself
 */
public record Plan(UUID interviewId, UUID candidateId, List<UUID> interviewerIds, UUID slotKey, TimeRange time) {

    /** @param slotId null when it has no slot */
    public static Plan of(UUID interviewId, UUID candidateId, List<UUID> interviewerIds, UUID slotId, TimeRange time) {
        return new Plan(interviewId, candidateId, interviewerIds, slotId == null ? interviewId : slotId, time);
    }
}
