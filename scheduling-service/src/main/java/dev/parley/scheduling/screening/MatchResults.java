package dev.parley.scheduling.screening;

import dev.parley.platform.event.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

@ApplicationScoped
public class MatchResults {

    private final Inbox inbox;
    private final TakeMatchResult takeMatchResult;

    MatchResults(Inbox inbox, TakeMatchResult takeMatchResult) {
        this.inbox = inbox;
        this.takeMatchResult = takeMatchResult;
    }

    @Incoming("match-results")
    @Blocking
    public void on(ConsumerRecord<String, String> record) {
        inbox.receive(record, takeMatchResult);
    }
}
