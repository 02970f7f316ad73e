package dev.parley.scheduling.scorecard;

import dev.parley.platform.http.Versions;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.scorecard.ScorecardRejection.ScorecardSubmitted;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One interviewer's assessment of the candidate. A draft until it is submitted, then final. */
@Entity
public class Scorecard {

    @Id
    private UUID id;

    @Column(name = "interview_id")
    private UUID interviewId;

    @Column(name = "person_id")
    private UUID personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "form_id")
    private ScorecardForm form;

    @ElementCollection
    @CollectionTable(name = "scorecard_rating", joinColumns = @JoinColumn(name = "scorecard_id"))
    @MapKeyColumn(name = "key")
    @Column(name = "rating")
    private Map<String, Integer> ratings = new HashMap<>();

    private String notes;

    @Enumerated(EnumType.STRING)
    private Recommendation recommendation;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Version
    private int version;

    protected Scorecard() {}

    Scorecard(UUID interviewId, UUID personId, ScorecardForm form, Instant now) {
        this.id = Ids.next();
        this.interviewId = interviewId;
        this.personId = personId;
        this.form = form;
        this.createdAt = now;
        this.updatedAt = now;
    }

    /** A writer must have seen the latest version. */
    void expect(Integer expectedVersion) {
        if (submittedAt != null) {
            throw new ScorecardSubmitted(submittedAt);
        }
        if (expectedVersion == null) {
            throw Problems.of("stale-version", "You already have a scorecard. Read it and send its version.")
                    .with("currentVersion", version);
        }
        Versions.check(expectedVersion, version);
    }

    void write(ScorecardRequest request, Instant now) {
        ratings.clear();
        ratings.putAll(request.given());
        notes = request.notes();
        recommendation = request.recommendation();
        updatedAt = now;
    }

    void submit(Instant now) {
        submittedAt = now;
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    ScorecardForm form() {
        return form;
    }

    Map<String, Integer> ratings() {
        return Map.copyOf(ratings);
    }

    String notes() {
        return notes;
    }

    Recommendation recommendation() {
        return recommendation;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    int version() {
        return version;
    }
}
