package dev.parley.scheduling.job;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * @param candidates how many are matched, of whom {@code shortlisted} are shortlisted
 * @param questions  how many a self-paced interview has; it can be scheduled when there are some
 */
public record JobResponse(
        UUID id,
        String title,
        String companyName,
        @Nullable String externalId,
        @Nullable String description,
        @Nullable Duration minimumNotice,
        UUID ownerId,
        Instant createdAt,
        long candidates,
        long shortlisted,
        int questions,
        int version) {

    static JobResponse of(Job job, Counts counts) {
        return new JobResponse(
                job.id(),
                job.title(),
                job.companyName(),
                job.externalId(),
                job.description(),
                job.minimumNotice().orElse(null),
                job.ownerId(),
                job.createdAt(),
                counts.candidates(),
                counts.shortlisted(),
                job.questions(),
                job.version());
    }

    public record Counts(long candidates, long shortlisted) {
        static final Counts NONE = new Counts(0, 0);
    }
}
