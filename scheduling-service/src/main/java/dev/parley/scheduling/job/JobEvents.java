package dev.parley.scheduling.job;

import dev.parley.contracts.Topics;
import dev.parley.contracts.scheduling.JobState;
import dev.parley.contracts.scheduling.SchedulingEvents;
import dev.parley.platform.event.DomainEvent;
import dev.parley.platform.event.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.util.UUID;

/** Publishes a job's public state after each change. */
@ApplicationScoped
public class JobEvents {

    private final Outbox outbox;
    private final Jobs jobs;

    JobEvents(Outbox outbox, Jobs jobs) {
        this.outbox = outbox;
        this.jobs = jobs;
    }

    void publish(Job job) {
        outbox.publish(new DomainEvent(
                Topics.SCHEDULING_JOB,
                SchedulingEvents.JOB_CHANGED,
                job.id(),
                job.nextSequence(),
                new JobState(job.id(), job.ownerId(), job.title(), job.companyName())));
    }

    /** Publishes the present state, in the caller's transaction. */
    public void tell(UUID id) {
        jobs.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).ifPresent(this::publish);
    }
}
