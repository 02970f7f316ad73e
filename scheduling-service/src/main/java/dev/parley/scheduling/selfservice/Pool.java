package dev.parley.scheduling.selfservice;

import dev.parley.scheduling.interview.Interview;

import java.util.List;
import java.util.UUID;

/**
 * Whose slots are offered.
 *
 * @param panel true: all of them sit in the interview; else any of them will do
 */
record Pool(List<UUID> people, boolean panel) {

    static Pool of(Interview interview) {
        List<UUID> allowed = interview.slotInterviewerIds();
        return allowed.isEmpty() ? new Pool(interview.interviewerIds(), true) : new Pool(allowed, false);
    }

    boolean isEmpty() {
        return people.isEmpty();
    }
}
