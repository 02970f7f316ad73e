package dev.parley.notification.subject;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.UUID;

/** Stores the state that messages about verification cases are checked against. A new link is a new revision. */
@ApplicationScoped
class FollowCase implements EventHandler {

    static final String TYPE = "case";

    private final Inbox inbox;
    private final SubjectStates states;
    private final Event<CaseChanged> news;
    private final Event<CaseErased> erased;

    FollowCase(Inbox inbox, SubjectStates states, Event<CaseChanged> news, Event<CaseErased> erased) {
        this.inbox = inbox;
        this.states = states;
        this.news = news;
        this.erased = erased;
    }

    @Incoming("cases")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "case-state";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (event.tombstone()) {
            UUID gone = UUID.fromString(event.key());
            states.forget(TYPE, gone);
            erased.fire(new CaseErased(gone));
            return;
        }
        CaseState changed = event.dataAs(CaseState.class);
        boolean isNews = states.apply(
                TYPE, changed.caseId(), new SubjectState(event.sequence(), changed.status(), changed.linkNumber()));
        if (isNews) {
            news.fire(new CaseChanged(event.type(), event.time(), event.author(), event.sequence(), changed));
        }
        if (event.type().equals(CaseEvents.CASE_ERASED)) {
            erased.fire(new CaseErased(changed.caseId()));
        }
    }
}
