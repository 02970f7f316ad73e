package dev.parley.scheduling.attendance;

import dev.parley.contracts.meeting.RoomState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import dev.parley.scheduling.interview.Attendance;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.FallBackToRoom;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.Interviews;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Records who came to the interview's room. The first person starts the interview. */
@ApplicationScoped
public class RecordAttendance implements EventHandler {

    private static final Logger LOG = Logger.getLogger(RecordAttendance.class);
    private static final String CANDIDATE = "CANDIDATE";
    private static final String INTERVIEWER = "INTERVIEWER";

    private final Inbox inbox;
    private final Interviews interviews;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;
    private final FallBackToRoom fallBackToRoom;

    RecordAttendance(
            Inbox inbox,
            Interviews interviews,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails,
            FallBackToRoom fallBackToRoom) {
        this.inbox = inbox;
        this.interviews = interviews;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.fallBackToRoom = fallBackToRoom;
    }

    @Incoming("rooms")
    @Blocking
    void take(ConsumerRecord<String, String> event) {
        inbox.receive(event, this);
    }

    @Override
    public String purpose() {
        return "attendance";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        RoomState room = event.dataAs(RoomState.class);
        interviews
                .lock(room.interviewId())
                .ifPresentOrElse(
                        interview -> apply(event.sequence(), room, interview),
                        () -> LOG.warnf("Room of an unknown interview: interviewId=%s", room.interviewId()));
    }

    private void apply(long sequence, RoomState room, Interview interview) {
        if (!interview.attendance().hears(sequence)) {
            return;
        }
        if (room.videoFailure() != null) {
            fallBackToRoom.fallBack(interview, room.videoFailure());
            return;
        }
        interview.attendance().roomOccupied(RoomState.OPEN.equals(room.status()) && room.emptySince() == null);
        boolean candidateCame = join(interview, room, CANDIDATE);
        boolean interviewerCame = join(interview, room, INTERVIEWER);
        if ((candidateCame || interviewerCame) && interview.status() == InterviewStatus.IN_PROGRESS) {
            events.publish(interview);
        }
        if (candidateCame && waits(interview)) {
            mails.candidateWaits(interview);
        }
    }

    /** Nobody of the panel has come yet. On another video service people see who waits. */
    private static boolean waits(Interview interview) {
        return interview.isToBeHeld()
                && !interview.isElsewhere()
                && interview.attendance().isRoomOccupied()
                && interview.attendance().interviewerJoinedAt() == null;
    }

    /** A join whose event arrives after the interview was settled is only audited. It does not change the status. */
    private boolean join(Interview interview, RoomState room, String role) {
        Instant at = role.equals(CANDIDATE) ? room.candidateFirstSeenAt() : room.interviewerFirstSeenAt();
        Map<String, Object> before = auditLog.snapshot(interview);
        Attendance attendance = interview.attendance();
        boolean came = role.equals(CANDIDATE) ? attendance.candidateJoined(at) : attendance.interviewerJoined(at);
        if (came) {
            if (interview.status() == InterviewStatus.SCHEDULED) {
                interview.start(at);
            }
            auditLog.joined(interview, actor(interview, room, role), before, via(room, role));
        }
        return came;
    }

    private static String via(RoomState room, String role) {
        return room.participants().stream()
                .filter(participant -> role.equals(participant.role()))
                .map(RoomState.Participant::via)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static UUID actor(Interview interview, RoomState room, String role) {
        if (role.equals(CANDIDATE)) {
            return interview.candidate().id();
        }
        return room.participants().stream()
                .filter(participant -> role.equals(participant.role()))
                .map(RoomState.Participant::personId)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
