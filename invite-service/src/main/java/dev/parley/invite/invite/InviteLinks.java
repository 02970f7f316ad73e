package dev.parley.invite.invite;

import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkPurpose;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** The links an invite leads to. Paths are for the page that asks, the session link is for mails. */
@ApplicationScoped
public class InviteLinks {

    private static final String PATH = "/?session_key=";

    private final LinkKeys keys;
    private final PublicLinks links;
    private final HomeLinks homeLinks;
    private final Contacts contacts;

    InviteLinks(LinkKeys keys, PublicLinks links, HomeLinks homeLinks, Contacts contacts) {
        this.keys = keys;
        this.links = links;
        this.homeLinks = homeLinks;
        this.contacts = contacts;
    }

    /** For mails only: it leads to the candidate's own page, too. */
    public String mailedLink(Invite invite) {
        return links.sessionLink(handle(LinkPurpose.MAILED_INVITE, invite));
    }

    /** For staff: it opens the one interview. */
    String shownLink(Invite invite) {
        return links.sessionLink(handle(LinkPurpose.INVITE, invite));
    }

    /** The candidate's own page, as mails bring it. */
    public String homeLink(UUID candidateId) {
        return links.sessionLink(home(candidateId));
    }

    /** Where a code is entered. */
    String codePage() {
        return links.url("/c");
    }

    /** For who came by what was mailed. */
    public String interviewPath(InterviewView interview) {
        return interviewPath(LinkPurpose.INTERVIEW, interview);
    }

    /** For who came by what staff can see. */
    public String shownInterviewPath(InterviewView interview) {
        return interviewPath(LinkPurpose.SHOWN_INTERVIEW, interview);
    }

    private String interviewPath(LinkPurpose purpose, InterviewView interview) {
        return PATH + keys.derive(candidate(purpose, interview.interviewId(), interview.linkVersion()));
    }

    /** An address that is no known candidate's has no home but its invite. */
    public String homePath(Invite invite) {
        return PATH
                + Optional.ofNullable(invite.candidateId())
                        .or(() -> contacts.cardsWith(invite.email()).stream()
                                .findFirst()
                                .map(KnownContact::personId))
                        .map(this::home)
                        .orElseGet(() -> handle(LinkPurpose.MAILED_INVITE, invite));
    }

    private String handle(LinkPurpose purpose, Invite invite) {
        return keys.derive(candidate(purpose, invite.id(), invite.linkVersion()));
    }

    private String home(UUID candidateId) {
        return keys.derive(candidate(LinkPurpose.HOME, candidateId, homeLinks.version(candidateId)));
    }

    private static LinkKey candidate(LinkPurpose purpose, UUID id, int version) {
        return new LinkKey(purpose, LinkRole.CANDIDATE, id, version);
    }
}
