package dev.parley.invite.extension;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.ExtensionRequest;
import dev.parley.invite.invite.ExtensionRequests;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteMail;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.invite.IssueInvite;
import dev.parley.invite.invite.NewInvite;
import dev.parley.invite.invite.Staff;
import dev.parley.invite.invite.Validity;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** A recruiter gives more time, or does not. The first decision counts. The candidate is told by email. */
@ApplicationScoped
class DecideExtension {

    private final Invites invites;
    private final InterviewViews interviews;
    private final ExtensionRequests requests;
    private final IssueInvite issueInvite;
    private final InviteMail mail;
    private final Validity validity;
    private final InviteSettings settings;
    private final InstantSource clock;

    DecideExtension(
            Invites invites,
            InterviewViews interviews,
            ExtensionRequests requests,
            IssueInvite issueInvite,
            InviteMail mail,
            Validity validity,
            InviteSettings settings,
            InstantSource clock) {
        this.invites = invites;
        this.interviews = interviews;
        this.requests = requests;
        this.issueInvite = issueInvite;
        this.mail = mail;
        this.validity = validity;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param expiresAt null: as long as the invite was valid before */
    @Transactional
    ExtensionRequest approve(UUID inviteId, UUID requestId, Instant expiresAt, Staff by) {
        Invite invite = own(inviteId, by);
        find(requestId, inviteId);
        validity.refusal("expiresAt", expiresAt).ifPresent(problem -> {
            throw Invalid.fields(List.of(problem));
        });
        decide(requestId, inviteId, "approved", by);
        Duration validFor = expiresAt == null ? asBefore(invite) : Duration.between(clock.instant(), expiresAt);
        issueInvite.issue(new NewInvite(invite.interviewId(), invite.email(), null, null, validFor), by);
        return find(requestId, inviteId);
    }

    @Transactional
    ExtensionRequest decline(UUID inviteId, UUID requestId, String reason, Staff by) {
        Invite invite = own(inviteId, by);
        decide(requestId, inviteId, "declined", by);
        mail.toCandidate(
                "invite-extension-declined",
                invite,
                requestId.toString(),
                AskForMoreTime.NOT_RENEWED,
                clock.instant().plus(settings.extension().toldWithin()),
                mail.params(invite, interviews.findById(invite.interviewId())).with("reason", reason));
        return find(requestId, inviteId);
    }

    private Invite own(UUID inviteId, Staff by) {
        return invites.findByIdOptional(inviteId)
                .filter(invite -> by.manages(invite.ownerId()))
                .orElseThrow(() -> Problems.notFound("invite"));
    }

    private void decide(UUID requestId, UUID inviteId, String status, Staff by) {
        if (!requests.decide(requestId, inviteId, status, by.id(), clock.instant())) {
            String known = find(requestId, inviteId).status();
            throw Problems.of("conflict", "This request was " + known + " already.")
                    .with("state", known);
        }
    }

    private ExtensionRequest find(UUID requestId, UUID inviteId) {
        return requests.find(requestId, inviteId).orElseThrow(() -> Problems.notFound("request"));
    }

    private Duration asBefore(Invite invite) {
        Duration before = Duration.between(invite.issuedAt(), invite.expiresAt());
        Duration longest = settings.expiry().longest();
        return before.compareTo(longest) > 0 ? longest : before;
    }
}
