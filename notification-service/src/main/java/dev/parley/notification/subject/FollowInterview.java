package dev.parley.notification.subject;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.ReceivedEvent;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** Keeps what messages about interviews are checked against. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    static final String TYPE = "interview";

    private final SubjectStates states;

    FollowInterview(SubjectStates states) {
        this.states = states;
    }

    @Override
    public String purpose() {
        return "interview-state";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            states.forget(TYPE, UUID.fromString(event.key()));
            return;
        }
        InterviewState interview = event.dataAs(InterviewState.class);
        states.apply(
                TYPE,
                interview.interviewId(),
                new SubjectState(event.sequence(), interview.status(), interview.revision()));
    }
}
