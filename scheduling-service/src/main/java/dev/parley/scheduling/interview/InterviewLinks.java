package dev.parley.scheduling.interview;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;

/** The ways in, derived and never stored. */
@ApplicationScoped
public class InterviewLinks {

    private final LinkKeys linkKeys;
    private final PublicLinks publicLinks;

    InterviewLinks(LinkKeys linkKeys, PublicLinks publicLinks) {
        this.linkKeys = linkKeys;
        this.publicLinks = publicLinks;
    }

    /** For mails to the candidate only. */
    public String forCandidate(Interview interview) {
        return sessionLink(LinkPurpose.INTERVIEW, interview);
    }

    /** The candidate's link for staff, who may pass it on; what is done by it is told apart in the audit log. */
    String shown(Interview interview) {
        return sessionLink(LinkPurpose.SHOWN_INTERVIEW, interview);
    }

    private String sessionLink(LinkPurpose purpose, Interview interview) {
        return publicLinks.sessionLink(linkKeys.derive(new LinkKey(
                purpose,
                LinkRole.CANDIDATE,
                interview.id(),
                interview.linkVersions().link())));
    }

    /** Straight to the page on which the candidate chooses or changes the time. */
    public String forChoosing(Interview interview) {
        return forCandidate(interview) + "&then=time";
    }

    public String forInterviewer(Interview interview) {
        return publicLinks.url("/app/interviews/" + interview.id());
    }

    String roomId(Interview interview) {
        return linkKeys.roomId(interview.id(), interview.linkVersions().room());
    }
}
