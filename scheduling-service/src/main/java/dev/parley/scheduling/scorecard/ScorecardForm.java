package dev.parley.scheduling.scorecard;

import dev.parley.platform.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One version of the form that a job's interviewers fill in; never changed. Without criteria there is none. */
@Entity
@Table(name = "scorecard_form")
public class ScorecardForm {

    @Id
    private UUID id;

    @Column(name = "job_id")
    private UUID jobId;

    private int number;

    @ElementCollection
    @CollectionTable(name = "scorecard_criterion", joinColumns = @JoinColumn(name = "form_id"))
    @OrderColumn(name = "position")
    private List<Criterion> criteria = new ArrayList<>();

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    protected ScorecardForm() {}

    ScorecardForm(UUID jobId, int number, List<Criterion> criteria, UUID createdBy, Instant createdAt) {
        this.id = Ids.next();
        this.jobId = jobId;
        this.number = number;
        this.criteria = new ArrayList<>(criteria);
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    boolean isEmpty() {
        return criteria.isEmpty();
    }

    Optional<Criterion> criterion(String key) {
        return criteria.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    List<Criterion> criteria() {
        return List.copyOf(criteria);
    }

    UUID createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }
}
