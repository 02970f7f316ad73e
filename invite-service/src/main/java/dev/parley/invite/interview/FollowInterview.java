package dev.parley.invite.interview;

import dev.parley.contracts.scheduling.InterviewState;
import dev.parley.invite.interview.InterviewViews.Former;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

import java.util.Optional;

/** Stores the interviews, and updates their invites when one is cancelled, completed or gets a new link. */
@ApplicationScoped
class FollowInterview implements EventHandler {

    private final Inbox inbox;
    private final InterviewViews interviews;
    private final Event<InterviewClosed> closed;
    private final Event<LinkReplaced> linkReplaced;
    private final Event<CandidateReplaced> candidateReplaced;

    FollowInterview(
            Inbox inbox,
            InterviewViews interviews,
            Event<InterviewClosed> closed,
            Event<LinkReplaced> linkReplaced,
            Event<CandidateReplaced> candidateReplaced) {
        this.inbox = inbox;
        this.interviews = interviews;
        this.closed = closed;
        this.linkReplaced = linkReplaced;
        this.candidateReplaced = candidateReplaced;
    }

    @Incoming("interviews")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
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
        Optional<Former> former = interviews.former(state.interviewId());
        if (interviews.apply(event.sequence(), state)) {
            former.ifPresent(before -> tellInvites(before, state));
            InterviewClosed.of(state).ifPresent(closed::fire);
        }
    }

    private void tellInvites(Former before, InterviewState state) {
        if (!before.candidateId().equals(state.candidateId())) {
            candidateReplaced.fire(
                    new CandidateReplaced(state.interviewId(), before.candidateId(), state.candidateId()));
        }
        if (state.linkVersion() > before.linkVersion()) {
            linkReplaced.fire(new LinkReplaced(state.interviewId(), state.candidateId()));
        }
    }
}
