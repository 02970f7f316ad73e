package dev.parley.meeting.job;

import dev.parley.contracts.scheduling.JobState;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.util.UUID;

/** A job as scheduling last announced it. */
@Entity
@Table(name = "job")
public class KnownJob {

    @Id
    private UUID jobId;

    private long sequence;
    private UUID ownerId;
    private String title;
    private String companyName;

    protected KnownJob() {}

    KnownJob(UUID jobId) {
        this.jobId = jobId;
        this.sequence = -1;
    }

    void follow(long newSequence, JobState state) {
        if (newSequence > sequence) {
            sequence = newSequence;
            ownerId = state.ownerId();
            title = state.title();
            companyName = state.companyName();
        }
    }

    public UUID jobId() {
        return jobId;
    }

    public UUID ownerId() {
        return ownerId;
    }

    public String title() {
        return title;
    }

    public String companyName() {
        return companyName;
    }
}
