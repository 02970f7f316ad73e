package dev.parley.scheduling.shortlist;

import dev.parley.scheduling.booking.CancelInterview;
import dev.parley.scheduling.candidate.Match;
import dev.parley.scheduling.interview.Interview;
import dev.parley.scheduling.interview.InterviewStatus;
import dev.parley.scheduling.interview.InterviewType;
import dev.parley.scheduling.interview.Interviews;
import dev.parley.scheduling.shortlist.Consequence.Effect;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells what a change of toggles means for scheduled interviews, and cancels them on request. */
@ApplicationScoped
public class Consequences {

    private final Interviews interviews;
    private final CancelInterview cancelInterview;

    Consequences(Interviews interviews, CancelInterview cancelInterview) {
        this.interviews = interviews;
        this.cancelInterview = cancelInterview;
    }

    /**
     * @param match       as it would be
     * @param takenAway   whether shortlist or interviews are switched off
     * @param cancelThem  whether what can be called off shall be
     */
    public List<Consequence> foresee(Match match, boolean takenAway, boolean cancelThem) {
        List<Consequence> consequences = new ArrayList<>();
        for (Interview interview :
                interviews.ofMatch(match.job().id(), match.candidate().id())) {
            effect(interview, match, takenAway, cancelThem)
                    .map(effect -> Consequence.of(interview, effect))
                    .ifPresent(consequences::add);
        }
        return consequences;
    }

    /** Leaves interviews that have begun. Locks slots and interviews, so call it before locking the match. */
    public void cancel(Staff by, List<Consequence> consequences, String reason) {
        consequences.stream()
                .filter(consequence -> consequence.effect() == Effect.CANCELLED)
                .forEach(consequence -> cancelInterview.cancel(by, consequence.interviewId(), reason));
    }

    private static Optional<Effect> effect(Interview interview, Match match, boolean takenAway, boolean cancelThem) {
        if (takenAway && cancelThem && interview.status() != InterviewStatus.IN_PROGRESS) {
            return Optional.of(Effect.CANCELLED);
        }
        boolean online = interview.type() == InterviewType.ONLINE;
        if (online && interview.isOnlineEnabled() != match.isOnlineInterviewEnabled()) {
            return Optional.of(match.isOnlineInterviewEnabled() ? Effect.ONLINE_OPENED : Effect.ONLINE_CLOSED);
        }
        return takenAway ? Optional.of(Effect.KEPT) : Optional.empty();
    }
}
