package dev.parley.notification.subject;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class SubjectConsumer {

    private final Inbox inbox;
    private final FollowInterview followInterview;
    private final FollowInvite followInvite;

    SubjectConsumer(Inbox inbox, FollowInterview followInterview, FollowInvite followInvite) {
        this.inbox = inbox;
        this.followInterview = followInterview;
        this.followInvite = followInvite;
    }

    @Incoming("interviews")
    @Blocking
    void onInterview(ConsumerRecords<String, String> events) {
        inbox.receive(events, followInterview);
    }

    @Incoming("invites")
    @Blocking
    void onInvite(ConsumerRecords<String, String> events) {
        inbox.receive(events, followInvite);
    }
}
