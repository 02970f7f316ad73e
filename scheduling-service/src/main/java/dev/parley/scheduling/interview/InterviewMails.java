package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.scheduling.staff.Actor;
import dev.parley.scheduling.staff.StaffMember;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import static dev.parley.scheduling.interview.InterviewMessage.ANY;
import static dev.parley.scheduling.interview.InterviewMessage.CALLED_OFF;
import static dev.parley.scheduling.interview.InterviewMessage.TO_BE_HELD;
import static dev.parley.scheduling.interview.InterviewMessage.inApp;
import static dev.parley.scheduling.interview.InterviewMessage.mail;

/** Tells people of a scheduled, moved or cancelled interview, and of what happens in it. */
@ApplicationScoped
public class InterviewMails {

    private static final Duration CHOICE_WORTH_KNOWING = Duration.ofDays(7);
    private static final Duration RECEIPT_WORTH_KNOWING = Duration.ofDays(2);
    private static final List<String> HELD = List.of("COMPLETED");
    private static final List<String> WITHOUT_TIME = List.of("PENDING");

    private final InterviewMessages messages;
    private final InterviewLinks links;
    private final InstantSource clock;

    InterviewMails(InterviewMessages messages, InterviewLinks links, InstantSource clock) {
        this.messages = messages;
        this.links = links;
        this.clock = clock;
    }

    /** The candidate is asked to choose a time; each call asks again. */
    public void pickATime(Interview interview) {
        messages.toCandidate(
                interview,
                mail("pick-a-time", WITHOUT_TIME)
                        .until(clock.instant().plus(CHOICE_WORTH_KNOWING))
                        .with("link", links.forChoosing(interview)));
    }

    /** @param former interviewers before the change; who is no longer among them is told so */
    void placed(Interview interview, boolean again, List<UUID> former, Actor by, String reason) {
        Map<UUID, StaffMember> known = messages.peopleOf(interview, former);
        messages.toCandidate(interview, known, invitation(interview, again));
        for (UUID id : interview.interviewerIds()) {
            String template = former.contains(id) ? "interviewer-rescheduled" : "interviewer-scheduled";
            messages.toStaff(interview, known, id, mail(template, TO_BE_HELD).calendar("REQUEST"));
        }
        Set<UUID> removed = new LinkedHashSet<>(former);
        interview.interviewerIds().forEach(removed::remove);
        for (UUID id : removed) {
            messages.toStaff(interview, known, id, off(interview, "interviewer-cancelled", ANY));
        }
        if (by instanceof Actor.Candidate) {
            String template = again ? "owner-rescheduled-by-candidate" : "owner-scheduled-by-candidate";
            messages.toStaff(
                    interview,
                    known,
                    interview.ownerId(),
                    mail(template, TO_BE_HELD).with("reason", reason));
        }
    }

    /** Only those who know of it; without a time that is at most the candidate. */
    public void cancelled(Interview interview, Actor by, boolean candidateKnows) {
        if (interview.time() == null) {
            if (candidateKnows) {
                messages.toCandidate(interview, off(interview, "interview-cancelled", CALLED_OFF));
            }
        } else {
            offCalendars(interview);
        }
        if (by instanceof Actor.Candidate) {
            messages.toOwner(
                    interview,
                    off(interview, "owner-cancelled-by-candidate", CALLED_OFF).calendar(null));
        }
    }

    private void offCalendars(Interview interview) {
        Map<UUID, StaffMember> known = messages.peopleOf(interview, List.of());
        messages.toCandidate(interview, known, off(interview, "interview-cancelled", CALLED_OFF));
        for (UUID id : interview.interviewerIds()) {
            messages.toStaff(interview, known, id, off(interview, "interviewer-cancelled", CALLED_OFF));
        }
    }

    /** Invites added interviewers and cancels removed ones. Tells the others who comes. */
    void replaced(Interview interview, List<UUID> former) {
        Map<UUID, StaffMember> known = messages.peopleOf(interview, former);
        messages.toCandidate(
                interview, known, mail("interview-panel-changed", TO_BE_HELD).calendar("REQUEST"));
        for (UUID id : interview.interviewerIds()) {
            String template = former.contains(id) ? "interviewer-panel-changed" : "interviewer-scheduled";
            messages.toStaff(interview, known, id, mail(template, TO_BE_HELD).calendar("REQUEST"));
        }
        Set<UUID> removed = new LinkedHashSet<>(former);
        interview.interviewerIds().forEach(removed::remove);
        for (UUID id : removed) {
            messages.toStaff(interview, known, id, off(interview, "interviewer-removed", ANY));
        }
    }

    /** It is held on another video service, or by another link. The link itself is on the interview's page only. */
    void videoChanged(Interview interview) {
        Map<UUID, StaffMember> known = messages.peopleOf(interview, List.of());
        messages.toCandidate(interview, known, mail("interview-video-changed", TO_BE_HELD));
        for (UUID id : interview.interviewerIds()) {
            messages.toStaff(interview, known, id, mail("interviewer-video-changed", TO_BE_HELD));
        }
    }

    /** The panel hears that the candidate waits for them: once for each time the interview was given. */
    public void candidateWaits(Interview interview) {
        Map<UUID, StaffMember> known = messages.peopleOf(interview, List.of());
        InterviewMessage message =
                inApp("interviewer-candidate-waiting", TO_BE_HELD).once("revision " + interview.revision());
        for (UUID id : interview.interviewerIds()) {
            messages.toStaff(interview, known, id, message);
        }
    }

    /** The owner reads that the video service failed, and why. */
    void fellBack(Interview interview, VideoProvider failed, String failure) {
        messages.toOwner(
                interview,
                mail("owner-video-failed", TO_BE_HELD)
                        .with("videoService", failed.title())
                        .with("failure", failure));
    }

    /** The candidate of a self-paced interview reads once that their answers have arrived. */
    public void answered(Interview interview) {
        messages.toCandidate(
                interview,
                mail("self-paced-receipt", HELD)
                        .until(clock.instant().plus(RECEIPT_WORTH_KNOWING))
                        .once("answered"));
    }

    /** The candidate has more days. */
    public void extended(Interview interview, String reason) {
        List<String> states = interview.isToBeHeld() ? TO_BE_HELD : HELD;
        messages.toCandidate(interview, mail("self-paced-extended", states).with("reason", reason));
    }

    /** The candidate gets a new link, once the interview has a time. */
    void linkReplaced(Interview interview) {
        if (interview.status() != InterviewStatus.PENDING) {
            messages.toCandidate(interview, invitation(interview, false));
        }
    }

    private static InterviewMessage invitation(Interview interview, boolean again) {
        if (interview.isSelfPaced()) {
            return mail("self-paced-invitation", TO_BE_HELD);
        }
        return mail(again ? "interview-rescheduled" : "interview-scheduled", TO_BE_HELD)
                .calendar("REQUEST");
    }

    /** That something is off is worth knowing for a day, even after the time it was meant for. */
    private InterviewMessage off(Interview interview, String template, List<String> validStates) {
        Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
        Instant end = interview.endsAt();
        Instant until = end == null || end.isBefore(tomorrow) ? tomorrow : end;
        boolean inCalendars = interview.time() != null && !interview.isSelfPaced();
        return mail(template, validStates).until(until).calendar(inCalendars ? "CANCEL" : null);
    }
}
