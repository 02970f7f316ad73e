package dev.parley.invite.invite;

import dev.parley.invite.InviteSettings;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Gives a candidate more time with the code they have, and tells them. */
@ApplicationScoped
public class ExtendInvite {

    private final Invites invites;
    private final InterviewViews interviews;
    private final AnnounceInvite announce;
    private final InviteMail mail;
    private final Budgets budgets;
    private final InviteSettings settings;

    ExtendInvite(
            Invites invites,
            InterviewViews interviews,
            AnnounceInvite announce,
            InviteMail mail,
            Budgets budgets,
            InviteSettings settings) {
        this.invites = invites;
        this.interviews = interviews;
        this.announce = announce;
        this.mail = mail;
        this.budgets = budgets;
        this.settings = settings;
    }

    @Transactional
    public Invite extend(UUID id, Instant until, Staff by) {
        Invite found = invites.findByIdOptional(id)
                .filter(invite -> by.manages(invite.ownerId()))
                .orElseThrow(() -> Problems.notFound("invite"));
        InterviewView interview = interviews.holdSteady(found.interviewId()).orElseThrow();
        budgets.spend(
                "invite " + by.id() + " " + found.email(),
                settings.mails().most(),
                settings.mails().within(),
                "You sent several emails to this address in a short time. Try again later.");
        Invite invite = invites.hold(found);
        invite.refusesExtension(interview).ifPresent(refusal -> {
            throw refusal;
        });
        invite.extend(until);
        announce.extended(invite);
        mail.toCandidate(
                "invite-extended",
                invite,
                String.valueOf(invite.eventSeq()),
                Set.of(InviteStatus.PENDING),
                until,
                mail.withLinks(invite, mail.params(invite, interview)));
        return invite;
    }
}
