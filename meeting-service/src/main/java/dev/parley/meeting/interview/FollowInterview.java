package dev.parley.meeting.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores the interviews, and tells their rooms about changes. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    private final Inbox inbox;
    private final Interviews interviews;
    private final Event<InterviewChanged> changed;

    FollowInterview(Inbox inbox, Interviews interviews, Event<InterviewChanged> changed) {
        this.inbox = inbox;
        this.interviews = interviews;
        this.changed = changed;
    }

    @Incoming("interviews")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
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
