package dev.parley.scheduling.booking;

import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.transaction.Attempts;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.candidate.Matches;
import dev.parley.scheduling.interview.AuditLog;
import dev.parley.scheduling.interview.CheckRules;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewEvents;
import dev.parley.scheduling.interview.InterviewMails;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.interview.Modes;
import dev.parley.scheduling.interview.PlaceInterview;
import dev.parley.scheduling.interview.Placement;
import dev.parley.scheduling.interview.Providers;
import dev.parley.scheduling.interview.SlotsToChoose;
import dev.parley.scheduling.shared.SchedulingSettings;
import dev.parley.scheduling.slot.OfferAlternatives;
import dev.parley.scheduling.slot.Seats;
import dev.parley.scheduling.staff.Interviewers;
import dev.parley.scheduling.staff.Staff;
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
    private final CheckRules checkRules;
    private final Modes modes;
    private final Providers providers;
    private final ProposedTimes proposedTimes;
    private final PlaceInterview placeInterview;
    private final Seats seats;
    private final OfferAlternatives offerAlternatives;
    private final SlotsToChoose slotsToChoose;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;
    private final SchedulingSettings settings;
    private final InstantSource clock;

    ScheduleInterview(
            Matches matches,
            Interviews interviews,
            Interviewers interviewers,
            CheckRules checkRules,
            Modes modes,
            Providers providers,
            ProposedTimes proposedTimes,
            PlaceInterview placeInterview,
            Seats seats,
            OfferAlternatives offerAlternatives,
            SlotsToChoose slotsToChoose,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails,
            SchedulingSettings settings,
            InstantSource clock) {
        this.matches = matches;
        this.interviews = interviews;
        this.interviewers = interviewers;
        this.checkRules = checkRules;
        this.modes = modes;
        this.providers = providers;
        this.proposedTimes = proposedTimes;
        this.placeInterview = placeInterview;
        this.seats = seats;
        this.offerAlternatives = offerAlternatives;
        this.slotsToChoose = slotsToChoose;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
        this.settings = settings;
        this.clock = clock;
    }

    public UUID schedule(Staff by, ScheduleRequest request) {
        modes.check(request.mode());
        List<UUID> panel = interviewers.known(request.interviewerIds());
        if (request.startsAt() != null && panel.isEmpty()) {
            throw Invalid.field("interviewerIds", "required", "must name at least one interviewer");
        }
        List<UUID> offering = interviewers.known(request.slotInterviewerIds());
        return offerAlternatives.whenFull(() -> Attempts.inTransaction(() -> create(by, request, panel, offering)));
    }

    private UUID create(Staff by, ScheduleRequest request, List<UUID> panel, List<UUID> offering) {
        seats.lock(request.slotId());
        Match match = matches.owned(by, request.jobId(), request.candidateId());
        String zone = request.zone() == null ? settings.defaultZone() : request.zone();
        Interview interview = new Interview(
                match,
                request.type(),
                request.mode(),
                providers.choose(request.provider()).name(),
                zone,
                clock.instant());
        interview.describe(panel, request.place(), request.notes());
        interview.letChoose(offering);
        interviews.persist(interview);
        if (request.slotId() != null) {
            interviews.flush();
            var slot = seats.take(request.slotId(), interview.id(), request.notes())
                    .slot();
            placeInterview.place(by, interview, slot.placement(request.place()), null);
        } else {
            Placement placement = new Placement(proposedTimes.of(request), zone, null, panel, request.place());
            if (placement.time() == null) {
                leavePending(by, interview, placement);
            } else {
                placeInterview.place(by, interview, placement, null);
            }
        }
        return interview.id();
    }

    private void leavePending(Staff by, Interview interview, Placement placement) {
        checkRules.check(by, interview, placement);
        if (!interview.slotInterviewerIds().isEmpty()) {
            slotsToChoose.mustBeThere(interview);
        }
        interviews.flush();
        auditLog.record(interview, by, "CREATED", null, auditLog.snapshot(interview), null);
        events.publish(interview, SchedulingEvents.INTERVIEW_PENDING);
        if (!interview.slotInterviewerIds().isEmpty()) {
            mails.pickATime(interview);
        }
    }
}
