package dev.parley.invite.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Keeps the interviews, and tells the invites when theirs is cancelled or completed. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    private final InterviewViews interviews;
    private final Event<InterviewClosed> closed;

    FollowInterview(InterviewViews interviews, Event<InterviewClosed> closed) {
        this.interviews = interviews;
        this.closed = closed;
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
        if (interviews.apply(event.sequence(), state)) {
            InterviewClosed.of(state).ifPresent(closed::fire);
        }
    }
}
