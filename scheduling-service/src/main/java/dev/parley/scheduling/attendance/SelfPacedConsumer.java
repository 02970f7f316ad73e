package dev.parley.scheduling.attendance;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class SelfPacedConsumer {

    private final Inbox inbox;
    private final RecordSelfPaced recordSelfPaced;

    SelfPacedConsumer(Inbox inbox, RecordSelfPaced recordSelfPaced) {
        this.inbox = inbox;
        this.recordSelfPaced = recordSelfPaced;
    }

    @Incoming("self-paced")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, recordSelfPaced);
    }
}
