package dev.parley.invite.invite;

import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkPurpose;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** The links an invite leads to. Paths are for the page that asks, the session link is for mails. */
@ApplicationScoped
public class InviteLinks {

    private static final String PATH = "/?session_key=";
    private static final int HOME_VERSION = 0;

    private final LinkKeys keys;
    private final PublicLinks links;

    InviteLinks(LinkKeys keys, PublicLinks links) {
        this.keys = keys;
        this.links = links;
    }

    public String handle(Invite invite) {
        return keys.derive(candidate(LinkPurpose.INVITE, invite.id(), invite.linkVersion()));
    }

    public String sessionLink(Invite invite) {
        return links.sessionLink(handle(invite));
    }

    /** The candidate's own page, as mails bring it. */
    public String homeLink(UUID candidateId) {
        return links.sessionLink(keys.derive(candidate(LinkPurpose.HOME, candidateId, HOME_VERSION)));
    }

    /** Where a code is entered. */
    String codePage() {
        return links.url("/c");
    }

    public String interviewPath(InterviewView interview) {
        return PATH + keys.derive(candidate(LinkPurpose.INTERVIEW, interview.interviewId(), interview.linkVersion()));
    }

    /** An address that is no known candidate's has no home but its invite. */
    public String homePath(Invite invite) {
        return invite.candidateId() == null
                ? PATH + handle(invite)
                : PATH + keys.derive(candidate(LinkPurpose.HOME, invite.candidateId(), HOME_VERSION));
    }

    private static LinkKey candidate(LinkPurpose purpose, UUID id, int version) {
        return new LinkKey(purpose, LinkRole.CANDIDATE, id, version);
    }
}
