package dev.parley.invite.invite;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.invite.contact.Contacts;
import dev.parley.invite.contact.KnownContact;
import dev.parley.invite.interview.InterviewView;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.link.PublicLinks;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Builds the links of an invite: paths for the page that asks, session links for emails. */
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

    /** For emails only, because it also opens the candidate's own page. */
    public String mailedLink(Invite invite) {
        return links.sessionLink(handle(LinkPurpose.MAILED_INVITE, invite));
    }

    /** For staff: opens only this interview. */
    String shownLink(Invite invite) {
        return links.sessionLink(handle(LinkPurpose.INVITE, invite));
    }

    /** Link to the candidate's own page, for emails. */
    public String homeLink(UUID candidateId) {
        return links.sessionLink(home(candidateId));
    }

    /** The page on which candidates enter their code. */
    String codePage() {
        return links.url("/c");
    }

    /** For candidates who came with an emailed link or code. */
    public String interviewPath(InterviewView interview) {
        return interviewPath(LinkPurpose.INTERVIEW, interview);
    }

    /** For candidates who came with a link that staff can see. */
    public String shownInterviewPath(InterviewView interview) {
        return interviewPath(LinkPurpose.SHOWN_INTERVIEW, interview);
    }

    private String interviewPath(LinkPurpose purpose, InterviewView interview) {
        return PATH + keys.derive(candidate(purpose, interview.interviewId(), interview.linkVersion()));
    }

    /** The invite itself for an address that is not a known candidate's. */
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
