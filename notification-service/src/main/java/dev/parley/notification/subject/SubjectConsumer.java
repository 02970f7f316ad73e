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
    private final FollowCase followCase;

    SubjectConsumer(Inbox inbox, FollowInterview followInterview, FollowInvite followInvite, FollowCase followCase) {
        this.inbox = inbox;
        this.followInterview = followInterview;
        this.followInvite = followInvite;
        this.followCase = followCase;
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

    @Incoming("cases")
    @Blocking
    void onCase(ConsumerRecords<String, String> events) {
        inbox.receive(events, followCase);
    }
}
