package dev.parley.invite.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.UUID;

/** What somebody told the administrator about another person. */
@Entity
@Table(name = "partner_report")
class PartnerReport {

    @Id
    private UUID id;

    private UUID reporterId;
    private UUID reportedId;
    private String reason;
    private Instant createdAt;
    private Instant closedAt;
    private UUID closedBy;
    private String closedByName;
    private String note;

    protected PartnerReport() {}

    PartnerReport(UUID id, UUID reporterId, UUID reportedId, String reason, Instant createdAt) {
        this.id = id;
        this.reporterId = reporterId;
        this.reportedId = reportedId;
        this.reason = reason;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    UUID reporterId() {
        return reporterId;
    }

    UUID reportedId() {
        return reportedId;
    }

    String reason() {
        return reason;
    }

    Instant createdAt() {
        return createdAt;
    }

    /** Null while nobody has dealt with it. */
    Instant closedAt() {
        return closedAt;
    }

    UUID closedBy() {
        return closedBy;
    }

    String closedByName() {
        return closedByName;
    }

    /** What was done. */
    String note() {
        return note;
    }
}
