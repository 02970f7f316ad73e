package dev.parley.scheduling.job;

import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Entity
public class Job {

    @Id
    private UUID id;

    @Column(name = "owner_id")
    private UUID ownerId;

    private String title;

    @Column(name = "company_name")
    private String companyName;

    @Column(name = "external_id")
    private String externalId;

    private String description;

    @Column(name = "minimum_notice_millis")
    private Long minimumNoticeMillis;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "event_seq")
    private long eventSeq;

    /** For self-paced interviews, as meeting counts them; written by {@link Jobs#follow} alone. */
    @Column(insertable = false, updatable = false)
    private int questions;

    @Version
    private int version;

    protected Job() {}

    Job(UUID ownerId, Instant createdAt) {
        this.id = Ids.next();
        this.ownerId = ownerId;
        this.createdAt = createdAt;
    }

    /** Returns whether that changed what other services know of the job. */
    boolean describe(JobRequest request) {
        String newTitle = request.title().strip();
        String newCompany = request.companyName().strip();
        boolean changed = !newTitle.equals(title) || !newCompany.equals(companyName);
        title = newTitle;
        companyName = newCompany;
        externalId = request.externalId();
        description = request.description();
        minimumNoticeMillis =
                request.minimumNotice() == null ? null : request.minimumNotice().toMillis();
        return changed;
    }

    void expect(Integer expectedVersion) {
        Versions.check(expectedVersion, version);
    }

    /** Raised once per event, in the transaction that changes the row. */
    long nextSequence() {
        return ++eventSeq;
    }

    /** Overrides the installation's setting. */
    public Optional<Duration> minimumNotice() {
        return Optional.ofNullable(minimumNoticeMillis).map(Duration::ofMillis);
    }

    public UUID id() {
        return id;
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

    /** How many questions a self-paced interview has. */
    public int questions() {
        return questions;
    }

    String externalId() {
        return externalId;
    }

    String description() {
        return description;
    }

    Instant createdAt() {
        return createdAt;
    }

    int version() {
        return version;
    }
}
