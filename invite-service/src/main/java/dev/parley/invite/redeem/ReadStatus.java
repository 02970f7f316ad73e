package dev.parley.invite.redeem;

import dev.parley.invite.code.InviteCode;
import dev.parley.invite.interview.InterviewView;
import dev.parley.invite.interview.InterviewViews;
import dev.parley.invite.invite.Invite;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;

/** Reads the state of the invite for an address and a code. Counts as a try, like redeeming. */
@ApplicationScoped
class ReadStatus {

    private final FindByCode findByCode;
    private final InterviewViews interviews;
    private final InstantSource clock;

    ReadStatus(FindByCode findByCode, InterviewViews interviews, InstantSource clock) {
        this.findByCode = findByCode;
        this.interviews = interviews;
        this.clock = clock;
    }

    @Transactional
    InviteStatusResponse read(String email, InviteCode code) {
        Instant now = clock.instant();
        Invite invite = findByCode.find(email, code, now);
        InterviewView interview = interviews.findById(invite.interviewId());
        return new InviteStatusResponse(
                invite.interviewId(),
                invite.statusAt(now).wire(),
                interview.jobTitle(),
                interview.companyName(),
                invite.issuedAt(),
                invite.expiresAt(),
                invite.acceptedAt());
    }
}
