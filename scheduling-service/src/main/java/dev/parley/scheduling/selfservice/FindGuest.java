package dev.parley.scheduling.selfservice;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.LinkedInterview;
import dev.parley.scheduling.interview.SelfServiceSettings;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.staff.Actor.Via;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Whether the link that came along is the one that is good for this interview now. */
@ApplicationScoped
class FindGuest {

    private final CandidateKey candidateKey;
    private final Interviews interviews;
    private final SelfServiceSettings settings;
    private final InstantSource clock;

    FindGuest(CandidateKey candidateKey, Interviews interviews, SelfServiceSettings settings, InstantSource clock) {
        this.candidateKey = candidateKey;
        this.interviews = interviews;
        this.settings = settings;
        this.clock = clock;
    }

    /** The candidate's own interview, to be read; in the caller's transaction. */
    Interview interview(UUID interviewId) {
        of(interviewId);
        return interviews.findById(interviewId);
    }

    /** Who comes with the link; leaves the interview unread, so that it can be locked first. */
    Guest of(UUID interviewId) {
        LinkKey key = candidateKey.ofInterview(interviewId);
        LinkedInterview known = interviews
                .linked(interviewId)
                .filter(interview -> interview.linkVersion() >= key.version())
                .orElseThrow(() -> LinkProblems.notReadyYet("interview"));
        Guest guest = new Guest(new Actor.Candidate(known.candidateId(), kindOf(key)), interviewId, key.version());
        guest.mustHaveCurrentLink(known.linkVersion());
        if (isDead(known.endsAt())) {
            throw Problems.of("link-expired", "This link has expired. Contact the person who invited you.");
        }
        return guest;
    }

    private static Via kindOf(LinkKey key) {
        return key.purpose() == LinkPurpose.SHOWN_INTERVIEW ? Via.SHOWN_LINK : Via.MAILED_LINK;
    }

    private boolean isDead(Instant endsAt) {
        return endsAt != null && !clock.instant().isBefore(endsAt.plus(settings.linkAfterEnd()));
    }
}
