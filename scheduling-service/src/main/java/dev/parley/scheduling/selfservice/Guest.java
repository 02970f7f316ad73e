package dev.parley.scheduling.selfservice;

import dev.parley.platform.link.LinkProblems;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Actor;

import java.util.UUID;

/** A candidate with an authentic link of this version. */
record Guest(Actor.Candidate actor, UUID interviewId, int linkVersion) {

    void mustHaveCurrentLink(int current) {
        if (linkVersion < current) {
            throw LinkProblems.replaced();
        }
    }

    /** Locks their interview; lock slots before it. Checks the link again, because it may have been replaced meanwhile. */
    Interview lock(Interviews interviews) {
        Interview interview = interviews.lockOwned(actor, interviewId);
        mustHaveCurrentLink(interview.linkVersions().link());
        return interview;
    }
}
