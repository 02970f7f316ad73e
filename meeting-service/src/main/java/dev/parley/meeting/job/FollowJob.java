package dev.parley.meeting.job;

import dev.parley.contracts.scheduling.JobState;
import dev.parley.platform.event.EventHandler;
import dev.parley.platform.event.Inbox;
import dev.parley.platform.event.ReceivedEvent;
import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Stores the jobs, so that their questions have an owner. */
@ApplicationScoped
class FollowJob implements EventHandler {

    private final Inbox inbox;
    private final KnownJobs jobs;

    FollowJob(Inbox inbox, KnownJobs jobs) {
        this.inbox = inbox;
        this.jobs = jobs;
    }

    @Incoming("jobs")
    @Blocking
    void follow(ConsumerRecords<String, String> events) {
        inbox.receive(events, this);
    }

    @Override
    public String purpose() {
        return "job";
    }

    @Override
    public void handle(ReceivedEvent event) {
        if (!event.tombstone()) {
            jobs.apply(event.sequence(), event.dataAs(JobState.class));
        }
    }
}
