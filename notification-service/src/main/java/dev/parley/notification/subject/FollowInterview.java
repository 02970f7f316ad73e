package dev.parley.notification.subject;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about interviews are checked against. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    static final String TYPE = "interview";

    private final Inbox inbox;
    private final SubjectStates states;
    private final Event<InterviewChanged> changed;
    private final Event<InterviewForgotten> forgotten;

    FollowInterview(
            Inbox inbox, SubjectStates states, Event<InterviewChanged> changed, Event<InterviewForgotten> forgotten) {
        this.inbox = inbox;
        this.states = states;
        this.changed = changed;
        this.forgotten = forgotten;
    }

    @Incoming("interviews")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "interview-state";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            UUID gone = UUID.fromString(event.key());
            states.forget(TYPE, gone);
            forgotten.fire(new InterviewForgotten(gone));
            return;
        }
        InterviewState interview = event.dataAs(InterviewState.class);
        boolean news = states.apply(
                TYPE,
                interview.interviewId(),
                new SubjectState(event.sequence(), interview.status(), interview.revision()));
        if (news) {
            changed.fire(new InterviewChanged(event.type(), event.time(), event.author(), event.sequence(), interview));
        }
    }
}
