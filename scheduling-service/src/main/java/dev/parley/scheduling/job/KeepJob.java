package dev.parley.scheduling.job;

import dev.parley.scheduling.person.RememberPerson;
import dev.parley.scheduling.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.InstantSource;
import java.util.UUID;

/** Opens a job, and changes what it says. */
@ApplicationScoped
public class KeepJob {

    private final Jobs jobs;
    private final RememberPerson rememberPerson;
    private final InstantSource clock;

    KeepJob(Jobs jobs, RememberPerson rememberPerson, InstantSource clock) {
        this.jobs = jobs;
        this.rememberPerson = rememberPerson;
        this.clock = clock;
    }

    @Transactional
    public Job open(Staff by, JobRequest request) {
        rememberPerson.rememberUnknown(by);
        Job job = new Job(by.id(), clock.instant());
        job.describe(request);
        jobs.persistAndFlush(job);
        return job;
    }

    @Transactional
    public Job change(Staff by, UUID id, JobRequest request, Integer expectedVersion) {
        Job job = jobs.owned(by, id);
        job.expect(expectedVersion);
        job.describe(request);
        jobs.flush();
        return job;
    }
}
