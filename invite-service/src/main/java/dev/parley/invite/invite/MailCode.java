package dev.parley.invite.invite;

import dev.parley.invite.code.InviteCode;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.mail.MailParams;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Set;

/** Requests the email with code and link. The code leaves this service only here. */
@ApplicationScoped
class MailCode {

    private final InviteMail mail;

    MailCode(InviteMail mail) {
        this.mail = mail;
    }

    void send(Invite invite, InviteCode code, InterviewView interview) {
        MailParams params =
                mail.withLinks(invite, mail.params(invite, interview)).with("code", code.digits());
        mail.toCandidate(
                "invite-code",
                invite,
                String.valueOf(invite.renewals()),
                Set.of(InviteStatus.PENDING),
                invite.expiresAt(),
                params);
    }
}
