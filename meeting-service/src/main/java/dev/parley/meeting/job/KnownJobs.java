package dev.parley.meeting.job;

import dev.parley.contracts.scheduling.JobState;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.security.Caller;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class KnownJobs implements PanacheRepositoryBase<KnownJob, UUID> {

    /** @throws dev.parley.platform.problem.Rejection 404 when unknown or somebody else's */
    public KnownJob owned(Caller by, UUID jobId) {
        Optional<KnownJob> job = by.isAdmin()
                ? findByIdOptional(jobId)
                : find("jobId = ?1 and ownerId = ?2", jobId, by.id()).firstResultOptional();
        return job.orElseThrow(() -> Problems.notFound("job"));
    }

    void apply(long sequence, JobState state) {
        KnownJob known = findById(state.jobId());
        if (known == null) {
            known = new KnownJob(state.jobId());
            known.follow(sequence, state);
            persist(known);
        } else {
            known.follow(sequence, state);
        }
    }
}
