package dev.parley.invite.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Keeps the interviews, and tells the invites when theirs is cancelled or completed or its link was replaced. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    private final InterviewViews interviews;
    private final Event<InterviewClosed> closed;
    private final Event<LinkReplaced> linkReplaced;

    FollowInterview(InterviewViews interviews, Event<InterviewClosed> closed, Event<LinkReplaced> linkReplaced) {
        this.interviews = interviews;
        this.closed = closed;
        this.linkReplaced = linkReplaced;
    }

    @Override
    public String purpose() {
        return "interview-view";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        InterviewState state = event.dataAs(InterviewState.class);
        int before = interviews.linkVersion(state.interviewId()).orElse(state.linkVersion());
        if (interviews.apply(event.sequence(), state)) {
            if (state.linkVersion() > before) {
                linkReplaced.fire(new LinkReplaced(state.interviewId(), state.candidateId()));
            }
            InterviewClosed.of(state).ifPresent(closed::fire);
        }
    }
}
