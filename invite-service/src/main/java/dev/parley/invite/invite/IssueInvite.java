package dev.parley.invite.invite;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.code.CodeHashes;
import dev.parley.invite.code.Guesses;
import dev.parley.invite.code.InviteCode;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Invites an address to an interview, or renews its invite in place. */
@ApplicationScoped
public class IssueInvite {

    private static final Logger LOG = Logger.getLogger(IssueInvite.class);

    private final Invites invites;
    private final InterviewViews interviews;
    private final FindInvitee findInvitee;
    private final AnnounceInvite announce;
    private final MailCode mailCode;
    private final Budgets budgets;
    private final CodeHashes hashes;
    private final Guesses guesses;
    private final InviteSettings settings;
    private final InstantSource clock;

    IssueInvite(
            Invites invites,
            InterviewViews interviews,
            FindInvitee findInvitee,
            AnnounceInvite announce,
            MailCode mailCode,
            Budgets budgets,
            CodeHashes hashes,
            Guesses guesses,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.findInvitee = findInvitee;
        this.announce = announce;
        this.mailCode = mailCode;
        this.budgets = budgets;
        this.hashes = hashes;
        this.guesses = guesses;
        this.settings = settings;
        this.clock = clock;
    }

    public record Issued(Invite invite, InterviewView interview, boolean isNew) {}

    @Transactional
    public Issued issue(NewInvite wanted, Staff by) {
        InterviewView interview =
                interviews.holdSteady(wanted.interviewId()).orElseThrow(() -> unknown(wanted.interviewId()));
        if (!by.manages(interview.ownerId())) {
            throw Problems.notFound("interview");
        }
        Invitee invitee = findInvitee.find(wanted, interview);
        budgets.spend(
                "invite " + by.id() + " " + invitee.email(),
                settings.mails().most(),
                settings.mails().within(),
                "You sent several codes to this address in a short time. Let the candidate use the newest one, or"
                        + " try again later.");
        Instant now = clock.instant();
        Instant until = now.plus(wanted.validFor() == null ? settings.expiry().standard() : wanted.validFor());
        guesses.startAfresh(invitee.email());
        InviteCode code = freshCode(invitee.email());
        UUID id = Ids.next();
        boolean isNew = !interview.isClosed() && invites.insert(id, interview, invitee, hashes.of(code), now, until);
        Invite invite = isNew ? invites.findById(id) : renew(interview, invitee, code, now, until);
        if (isNew) {
            announce.issued(invite);
        } else {
            announce.renewed(invite);
        }
        mailCode.send(invite, code, interview);
        LOG.infof(
                "invite %s inviteId=%s interviewId=%s",
                isNew ? "issued" : "renewed", invite.id(), interview.interviewId());
        return new Issued(invite, interview, isNew);
    }

    private Invite renew(InterviewView interview, Invitee invitee, InviteCode code, Instant now, Instant until) {
        Invite invite =
                invites.lock(interview.interviewId(), invitee.email()).orElseThrow(() -> Invite.closed(interview));
        invite.refusesRenewal(interview).ifPresent(refusal -> {
            throw refusal;
        });
        invites.retire(invite.id(), invite.renew(hashes.of(code), now, until), now);
        invite.address(invitee.candidateId(), invitee.name(), invitee.locale());
        return invite;
    }

    /** A code that this address does not have yet, so that a code names one invite. */
    private InviteCode freshCode(String email) {
        List<byte[]> held = invites.codeHashesOf(email);
        InviteCode code = InviteCode.random();
        while (isAmong(held, code)) {
            code = InviteCode.random();
        }
        return code;
    }

    private boolean isAmong(List<byte[]> held, InviteCode code) {
        List<byte[]> accepted = hashes.accepted(code);
        return held.stream().anyMatch(hash -> CodeHashes.matches(hash, accepted));
    }

    /** An interview that this service does not know, or not yet. */
    public static Rejection unknown(UUID interviewId) {
        return FreshId.isFresh(interviewId)
                ? Problems.of("not-ready-yet", "The interview is still being prepared. Try again in a moment.")
                        .with("retryAfter", 1)
                : Problems.notFound("interview");
    }
}
