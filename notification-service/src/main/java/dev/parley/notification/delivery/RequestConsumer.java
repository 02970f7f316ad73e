package dev.parley.notification.delivery;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
class RequestConsumer {

    private final Inbox inbox;
    private final AcceptRequest acceptRequest;

    RequestConsumer(Inbox inbox, AcceptRequest acceptRequest) {
        this.inbox = inbox;
        this.acceptRequest = acceptRequest;
    }

    @Incoming("requests")
    @Blocking
    void onRequest(ConsumerRecords<String, String> requests) {
        inbox.receive(requests, acceptRequest);
    }
}
