package dev.parley.scheduling.selfservice;

import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkPurpose;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.LinkedInterview;
import dev.parley.scheduling.shared.SchedulingSettings;
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
    private final SchedulingSettings settings;
    private final InstantSource clock;

    FindGuest(CandidateKey candidateKey, Interviews interviews, SchedulingSettings settings, InstantSource clock) {
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
        LinkKey key = key();
        if (!key.id().equals(interviewId)) {
            throw Problems.notFound("interview");
        }
        LinkedInterview known = interviews
                .linked(interviewId)
                .filter(interview -> interview.linkVersion() >= key.version())
                .orElseThrow(
                        () -> Problems.of("not-ready-yet", "Your interview is being prepared. Try again in a moment.")
                                .with("retryAfter", 1));
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

    private LinkKey key() {
        if (!candidateKey.present()) {
            throw Problems.of("unauthorized", "Open the link in your email, or enter your code.");
        }
        return candidateKey
                .current()
                .filter(key -> key.purpose().opensInterview() && key.role() == LinkRole.CANDIDATE)
                .orElseThrow(() -> Problems.of(
                        "link-invalid",
                        "This link does not work. Open the link in your latest email, or enter your code."));
    }

    private boolean isDead(Instant endsAt) {
        return endsAt != null
                && !clock.instant().isBefore(endsAt.plus(settings.selfService().linkAfterEnd()));
    }
}
