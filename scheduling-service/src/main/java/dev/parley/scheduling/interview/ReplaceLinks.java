package dev.parley.scheduling.interview;

import dev.parley.platform.budget.Budgets;
import dev.parley.scheduling.candidate.CardMoved;
import dev.parley.scheduling.rule.BrokenRules;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** Invalidates the existing links and creates new ones. */
@ApplicationScoped
public class ReplaceLinks {

    private final Interviews interviews;
    private final CalendarClaims claims;
    private final Budgets budgets;
    private final NewLinksSettings settings;
    private final AuditLog auditLog;
    private final InterviewEvents events;
    private final InterviewMails mails;

    ReplaceLinks(
            Interviews interviews,
            CalendarClaims claims,
            Budgets budgets,
            NewLinksSettings settings,
            AuditLog auditLog,
            InterviewEvents events,
            InterviewMails mails) {
        this.interviews = interviews;
        this.claims = claims;
        this.budgets = budgets;
        this.settings = settings;
        this.auditLog = auditLog;
        this.events = events;
        this.mails = mails;
    }

    @Transactional
    public void ofInterview(Staff by, UUID id) {
        replace(by, interviews.lockOwned(by, id), null);
    }

    /**
     * Their card became one of another person: what went to the old address must not open anything, and the times are
     * taken in the other person's calendar.
     *
     * @throws BrokenRules when that person is in another interview then; {@code interviewId} names the one of the card
     */
    @Transactional
    void ofCandidate(@Observes CardMoved moved) {
        Staff by = moved.by();
        List<Interview> standing = interviews.ofCandidate(moved.candidateId()).stream()
                .filter(this::stands)
                .toList();
        if (!standing.isEmpty()) {
            countChange(by, standing.getFirst().candidate().email());
        }
        for (Interview interview : standing) {
            moveTimes(interview);
            replace(by, interview, "The candidate's address changed");
            mails.linkReplaced(interview);
            askAgain(interview);
        }
    }

    /** Asked of the row as it is now, which stays as it is until the transaction ends. */
    private boolean stands(Interview interview) {
        interviews.getEntityManager().refresh(interview, LockModeType.PESSIMISTIC_WRITE);
        return interview.status().isStanding();
    }

    /** One change of an address counts once, however many interviews get new links by it. */
    private void countChange(Staff by, String email) {
        budgets.spend(
                "new-link " + by.id() + " " + email,
                settings.most(),
                settings.within(),
                "We sent several new links to this address in a short time. Try again later.");
    }

    private void moveTimes(Interview interview) {
        try {
            claims.moveCandidate(interview);
        } catch (BrokenRules busyThen) {
            throw busyThen.with("interviewId", interview.id());
        }
    }

    private void askAgain(Interview interview) {
        if (interview.status() == InterviewStatus.PENDING
                && !interview.slotInterviewerIds().isEmpty()) {
            mails.pickATime(interview);
        }
    }

    private void replace(Staff by, Interview interview, String reason) {
        var before = AuditValues.of(interview);
        interview.replaceLink();
        auditLog.record(interview, by, "LINK_REPLACED", before, AuditValues.of(interview), reason);
        events.publish(interview);
    }
}
