package dev.parley.meeting.adjustment;

import dev.parley.contracts.meeting.MeetingEvents;
import dev.parley.meeting.access.DecideEntry;
import dev.parley.meeting.access.FindVisitor;
import dev.parley.meeting.access.Visitor;
import dev.parley.meeting.interview.Interview;
import dev.parley.platform.budget.Budgets;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** A candidate says what they need. However often they ask, it is one open request, and no clock stops. */
@ApplicationScoped
class AskForAdjustment {

    private final FindVisitor findVisitor;
    private final DecideEntry decideEntry;
    private final Adjustments adjustments;
    private final AdjustmentRequests requests;
    private final AdjustmentEvents events;
    private final Budgets budgets;
    private final AdjustmentSettings settings;
    private final InstantSource clock;

    AskForAdjustment(
            FindVisitor findVisitor,
            DecideEntry decideEntry,
            Adjustments adjustments,
            AdjustmentRequests requests,
            AdjustmentEvents events,
            Budgets budgets,
            AdjustmentSettings settings,
            InstantSource clock) {
        this.findVisitor = findVisitor;
        this.decideEntry = decideEntry;
        this.adjustments = adjustments;
        this.requests = requests;
        this.events = events;
        this.budgets = budgets;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param key of the link; null for who has a cookie */
    @Transactional
    AdjustmentView ask(UUID interviewId, String key, String text) {
        Visitor visitor = findVisitor.candidate(interviewId, key);
        decideEntry.checkLink(visitor, clock.instant());
        Interview interview = visitor.interview();
        mustBeOpen(interview);
        Adjustment adjustment = adjustments.lock(interview.interviewId());
        if (requests.openOf(interview.interviewId()).isEmpty()) {
            budgets.spend(
                    "adjustment " + interview.interviewId(),
                    settings.most(),
                    settings.within(),
                    "You have asked several times already. Reply to your invitation email instead.");
            requests.persist(
                    new AdjustmentRequest(interview.interviewId(), text.strip(), clock.instant(), interview.endsAt()));
            events.publish(MeetingEvents.ADJUSTMENT_REQUESTED, adjustment);
        }
        return AdjustmentView.of(requests.openOf(interview.interviewId()).orElseThrow());
    }

    private static void mustBeOpen(Interview interview) {
        if (!interview.isSelfPaced()) {
            throw Problems.notFound("self-paced interview");
        }
        if (interview.isCancelled()) {
            throw Problems.of(
                    "interview-cancelled", "This interview was cancelled. Questions? Reply to your invitation email.");
        }
        if (interview.isPending()) {
            throw Problems.of(
                    "interview-not-scheduled",
                    "Your interview has no time yet. You will get an email when the time is set.");
        }
    }
}
