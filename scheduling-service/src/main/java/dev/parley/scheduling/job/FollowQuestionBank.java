package dev.parley.scheduling.job;

import dev.parley.contracts.meeting.QuestionBankState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores how many questions a job has, because a self-paced interview needs some. */
@ApplicationScoped
class FollowQuestionBank implements EventHandler {

    private final Inbox inbox;
    private final Jobs jobs;

    FollowQuestionBank(Inbox inbox, Jobs jobs) {
        this.inbox = inbox;
        this.jobs = jobs;
    }

    @Incoming("question-banks")
    @Blocking
    void follow(ConsumerRecord<String, String> event) {
        inbox.receive(event, this);
    }

    @Override
    public String purpose() {
        return "question-bank";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.tombstone()) {
            jobs.follow(event.dataAs(QuestionBankState.class));
        }
    }
}
