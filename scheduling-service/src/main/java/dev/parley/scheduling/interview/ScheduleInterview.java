package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.match.Match;
import dev.parley.scheduling.match.Matches;
import dev.parley.scheduling.person.Interviewers;
import dev.parley.scheduling.person.Staff;
import dev.parley.scheduling.shared.Invalid;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.shared.TimeRange;
import dev.parley.scheduling.slot.OfferAlternatives;
import dev.parley.scheduling.slot.Seats;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Creates an interview with a time, on a slot, or without a time yet. */
@ApplicationScoped
public class ScheduleInterview {

    private final Matches matches;
    private final Interviews interviews;
    private final Interviewers interviewers;
    private final PlaceInterview placeInterview;
    private final Seats seats;
    private final OfferAlternatives offerAlternatives;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final SelfServiceMails mails;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    ScheduleInterview(
            Matches matches,
            Interviews interviews,
            Interviewers interviewers,
            PlaceInterview placeInterview,
            Seats seats,
            OfferAlternatives offerAlternatives,
            AuditLog auditLog,
            InterviewEvents events,
            SelfServiceMails mails,
            SchedulingSettings settings,
            InstantSource clock) {
        this.matches = matches;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.placeInterview = placeInterview;
        this.seats = seats;
        this.offerAlternatives = offerAlternatives;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    public UUID schedule(Staff by, ScheduleRequest request) {
        List<UUID> panel = interviewers.known(request.panel());
        if (request.startsAt() != null && panel.isEmpty()) {
            throw Invalid.field("interviewerIds", "required", "must name at least one interviewer");
        }
        List<UUID> offering = interviewers.known(request.offering());
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(() -> create(by, request, panel, offering)));
    }

    private UUID create(Staff by, ScheduleRequest request, List<UUID> panel, List<UUID> offering) {
        if (request.slotId() != null) {
            seats.lock(request.slotId());
        }
        Match match = matches.owned(by, request.jobId(), request.candidateId());
        String zone = request.zone() == null ? settings.defaultZone() : request.zone();
        Interview interview = new Interview(match, request.type(), zone, clock.instant());
        interview.describe(panel, request.place(), request.notes());
        interview.letChoose(offering);
        interviews.persist(interview);
        if (request.slotId() != null) {
            var slot = seats.take(request.slotId(), interview.id(), request.notes());
            placeInterview.place(by, interview, Placement.on(slot, request.place()), null);
        } else if (request.startsAt() != null) {
            TimeRange time = new TimeRange(request.startsAt(), request.endsAt());
            placeInterview.place(by, interview, new Placement(time, zone, null, panel, request.place()), null);
        } else {
            leavePending(by, interview, new Placement(null, zone, null, panel, request.place()));
        }
        return interview.id();
    }

    private void leavePending(Staff by, Interview interview, Placement placement) {
        placeInterview.check(by, interview, placement);
        interviews.flush();
        auditLog.record(interview, by.id(), "CREATED", null, AuditValues.of(interview), null);
        events.publish(interview, SchedulingEvents.INTERVIEW_PENDING);
        if (!interview.slotInterviewerIds().isEmpty()) {
            mails.pickATime(interview);
        }
    }
}
