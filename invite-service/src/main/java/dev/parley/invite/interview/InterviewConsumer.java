package dev.parley.invite.interview;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class InterviewConsumer {

    private final Inbox inbox;
    private final FollowInterview followInterview;

    InterviewConsumer(Inbox inbox, FollowInterview followInterview) {
        this.inbox = inbox;
        this.followInterview = followInterview;
    }

    @Incoming("interviews")
    @Blocking
    void onInterview(ConsumerRecords<String, String> events) {
        inbox.receive(events, followInterview);
    }
}
