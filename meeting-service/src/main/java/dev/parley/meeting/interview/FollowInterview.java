package dev.parley.meeting.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Keeps the interviews, and tells their rooms. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    private final Interviews interviews;
    private final Event<InterviewChanged> changed;

    FollowInterview(Interviews interviews, Event<InterviewChanged> changed) {
        this.interviews = interviews;
        this.changed = changed;
    }

    @Override
    public String purpose() {
        return "interview";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            return;
        }
        InterviewState state = event.dataAs(InterviewState.class);
        if (interviews.apply(event.sequence(), state)) {
            changed.fire(new InterviewChanged(state.interviewId()));
        }
    }
}
