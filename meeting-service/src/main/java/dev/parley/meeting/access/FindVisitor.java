package dev.parley.meeting.access;

import dev.parley.contracts.link.LinkPurpose;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.interview.Interviews;
import dev.parley.platform.link.CandidateKey;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkKeys;
import dev.parley.platform.link.LinkProblems;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Identifies the visitor, and checks that the interview is theirs. */
@ApplicationScoped
public class FindVisitor {

    private final Interviews interviews;
    private final LinkKeys keys;
    private final CandidateKey candidateKey;
    private final Caller caller;
    private final ClientNetwork network;

    FindVisitor(Interviews interviews, LinkKeys keys, CandidateKey candidateKey, Caller caller, ClientNetwork network) {
        this.interviews = interviews;
        this.keys = keys;
        this.candidateKey = candidateKey;
        this.caller = caller;
        this.network = network;
    }

    /**
     * @param as     candidate or interviewer, for visitors with both credentials; null: the account counts first
     * @param roomId lets a visitor without other credentials knock as candidate; may be null
     */
    public Visitor of(UUID interviewId, String as, String roomId) {
        if (as != null && !as.equals("candidate") && !as.equals("interviewer")) {
            throw Problems.of("bad-parameter", "Set 'as' to candidate or interviewer.");
        }
        boolean key = candidateKey.present();
        if ("interviewer".equals(as) || (as == null && caller.signedIn())) {
            return byAccount(interviewId);
        }
        if (key) {
            return byKey(candidateKey.ofInterview(interviewId));
        }
        if (roomId != null) {
            return byRoomId(interviewId, roomId);
        }
        throw Problems.of("unauthorized", "Open the link in your email, or enter your code.");
    }

    /**
     * A candidate, by their link alone.
     *
     * @param interviewId may be null when the key is given
     * @param key         of the link; null: the request's
     */
    public Visitor candidate(UUID interviewId, String key) {
        LinkKey authentic = key == null ? candidateKey.oneOf(interviewId) : candidateKey.read(key, interviewId);
        return byKey(authentic);
    }

    private Visitor byAccount(UUID interviewId) {
        UUID sub = caller.id();
        Interview interview = interviews
                .findByIdOptional(interviewId)
                .filter(known -> caller.isAdmin() || known.isHostedBy(sub))
                .orElseThrow(() -> Problems.notFound("interview"));
        Credential credential = interview.isHostedBy(sub) ? Credential.ACCOUNT : Credential.ADMIN;
        return new Visitor(
                interview, ParticipantRole.INTERVIEWER, sub, caller.name(), caller.zone(), credential, 0, null);
    }

    private Visitor byKey(LinkKey key) {
        Interview interview = interviews
                .findByIdOptional(key.id())
                .filter(known -> known.linkVersion() >= key.version())
                .orElseThrow(() -> LinkProblems.notReadyYet("room"));
        if (key.version() < interview.linkVersion()) {
            throw LinkProblems.replaced();
        }
        Credential kind =
                key.purpose() == LinkPurpose.SHOWN_INTERVIEW ? Credential.SHOWN_LINK_KEY : Credential.LINK_KEY;
        return candidate(interview, interview.candidateId(), kind, key.version(), null);
    }

    private Visitor byRoomId(UUID interviewId, String roomId) {
        Interview interview = interviews
                .findByIdOptional(interviewId)
                .filter(known -> keys.roomIdMatches(roomId, interviewId, known.roomVersion()))
                .orElseThrow(() -> Problems.notFound("room"));
        return candidate(interview, null, Credential.ROOM_ID, interview.roomVersion(), network.current());
    }

    private static Visitor candidate(
            Interview interview, UUID personId, Credential credential, int version, String network) {
        return new Visitor(interview, ParticipantRole.CANDIDATE, personId, null, null, credential, version, network);
    }
}
