package dev.parley.invite.reminder;

import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import dev.parley.invite.invite.InviteMail;
import dev.parley.invite.invite.InviteStatus;
import dev.parley.invite.invite.Invites;
import dev.parley.invite.reminder.Reminders.Due;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.InstantSource;
import java.util.Set;

/** Checks again when the time has come. Candidates who accepted meanwhile get nothing. */
@ApplicationScoped
class RemindCandidate {

    private final Reminders reminders;
    private final Invites invites;
    private final InterviewViews interviews;
    private final InviteMail mail;
    private final InstantSource clock;

    RemindCandidate(
            Reminders reminders, Invites invites, InterviewViews interviews, InviteMail mail, InstantSource clock) {
        this.reminders = reminders;
        this.invites = invites;
        this.interviews = interviews;
        this.mail = mail;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void remind(Due due) {
        Invite invite = invites.lock(due.inviteId()).orElse(null);
        if (!reminders.done(due) || invite == null || invite.statusAt(clock.instant()) != InviteStatus.PENDING) {
            return;
        }
        InterviewView interview = interviews.findById(invite.interviewId());
        if (!interview.isClosed()) {
            mail.toCandidate(
                    "invite-reminder",
                    invite,
                    due.kind() + ":" + due.at().toEpochMilli(),
                    Set.of(InviteStatus.PENDING),
                    invite.expiresAt(),
                    mail.withLinks(invite, mail.params(invite, interview)));
        }
    }
}
