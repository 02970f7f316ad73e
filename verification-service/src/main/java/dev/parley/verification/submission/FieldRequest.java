package dev.parley.verification.submission;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** One question that the candidate is to answer again, and why. */
@Entity
public class FieldRequest {

    @Id
    private UUID id;

    private UUID caseId;
    private int round;
    private String fieldKey;
    private String reason;
    private Instant askedAt;
    private UUID askedBy;
    private Instant answeredAt;

    protected FieldRequest() {}

    FieldRequest(UUID id, UUID caseId, int round, String fieldKey, String reason, Instant askedAt, UUID askedBy) {
        this.id = id;
        this.caseId = caseId;
        this.round = round;
        this.fieldKey = fieldKey;
        this.reason = reason;
        this.askedAt = askedAt;
        this.askedBy = askedBy;
    }

    void answered(Instant at) {
        answeredAt = at;
    }

    public int round() {
        return round;
    }

    public String fieldKey() {
        return fieldKey;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Override
    public String toString() {
        return "FieldRequest[" + caseId + " " + round + " " + fieldKey + "]";
    }
}
