package dev.parley.scheduling.attendance;

import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.CalendarClaims;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.NoShowParty;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides the outcome of an interview whose time is over. */
@ApplicationScoped
class SettleInterview {

    private final Interviews interviews;
    private final CalendarClaims claims;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    SettleInterview(
            Interviews interviews,
            CalendarClaims claims,
            AuditLog auditLog,
            InterviewEvents events,
            SchedulingSettings settings,
            InstantSource clock) {
        this.interviews = interviews;
        this.claims = claims;
        this.auditLog = auditLog;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty when the interview is no longer due. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<InterviewStatus> settle(UUID id) {
        Instant now = clock.instant();
        return interviews.lock(id).filter(interview -> isDue(interview, now)).map(interview -> {
            Map<String, Object> before = auditLog.snapshot(interview);
            decide(interview, now);
            claims.release(id);
            auditLog.changed(interview, null, interview.status().name(), before);
            events.publish(interview);
            return interview.status();
        });
    }

    private boolean isDue(Interview interview, Instant now) {
        boolean open =
                interview.status() == InterviewStatus.SCHEDULED || interview.status() == InterviewStatus.IN_PROGRESS;
        return open
                && !now.isBefore(interview.endsAt())
                && (mayBeEmpty(interview)
                        || !now.isBefore(
                                interview.endsAt().plus(settings.interview().settleGrace())));
    }

    /** On another video service people may still be talking. */
    private static boolean mayBeEmpty(Interview interview) {
        return !interview.attendance().isRoomOccupied() && !interview.isElsewhere();
    }

    private static void decide(Interview interview, Instant now) {
        boolean candidateCame = interview.attendance().candidateJoinedAt() != null;
        boolean hostCame = interview.attendance().interviewerJoinedAt() != null;
        if (interview.isSelfPaced()) {
            settleSelfPaced(interview, now);
        } else if (interview.type() == InterviewType.OFFLINE || (candidateCame && hostCame)) {
            interview.complete(now);
        } else if (candidateCame) {
            interview.noShow(NoShowParty.HOST);
        } else {
            interview.noShow(hostCame ? NoShowParty.CANDIDATE : NoShowParty.BOTH);
        }
    }

    /** Interviews that were finished in time are completed already. The remaining ones were not finished or not begun. */
    private static void settleSelfPaced(Interview interview, Instant now) {
        if (interview.status() == InterviewStatus.IN_PROGRESS) {
            interview.completePartly(now);
        } else {
            interview.noShow(NoShowParty.CANDIDATE);
        }
    }
}
