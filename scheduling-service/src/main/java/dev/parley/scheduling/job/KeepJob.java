package dev.parley.scheduling.job;

import dev.parley.scheduling.staff.RememberStaff;
import dev.parley.scheduling.staff.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** Creates and changes jobs. */
@ApplicationScoped
public class KeepJob {

    private final Jobs jobs;
    private final JobEvents events;
    private final RememberStaff rememberStaff;
    private final InstantSource clock;

    KeepJob(Jobs jobs, JobEvents events, RememberStaff rememberStaff, InstantSource clock) {
        this.jobs = jobs;
        this.events = events;
        this.rememberStaff = rememberStaff;
        this.clock = clock;
    }

    @Transactional
    public Job open(Staff by, JobRequest request) {
        rememberStaff.rememberUnknown(by);
        Job job = new Job(by.id(), clock.instant());
        job.describe(request);
        events.publish(job);
        jobs.persistAndFlush(job);
        return job;
    }

    @Transactional
    public Job change(Staff by, UUID id, JobRequest request, Integer expectedVersion) {
        Job job = jobs.owned(by, id);
        job.expect(expectedVersion);
        if (job.describe(request)) {
            events.publish(job);
        }
        jobs.flush();
        return job;
    }
}
