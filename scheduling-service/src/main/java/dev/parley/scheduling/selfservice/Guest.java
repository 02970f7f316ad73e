package dev.parley.scheduling.selfservice;

import dev.parley.platform.link.LinkProblems;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.staff.Actor;

import java.util.UUID;

/** A candidate who came with an authentic link of that version. */
record Guest(Actor.Candidate actor, UUID interviewId, int linkVersion) {

    void mustHaveCurrentLink(int current) {
        if (linkVersion < current) {
            throw LinkProblems.replaced();
        }
    }

    /** Their interview, locked; slots are locked before. The link may have been replaced since it was looked at. */
    Interview lock(Interviews interviews) {
        Interview interview = interviews.lockOwned(actor, interviewId);
        mustHaveCurrentLink(interview.linkVersions().link());
        return interview;
    }
}
