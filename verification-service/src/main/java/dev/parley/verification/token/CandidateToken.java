package dev.parley.verification.token;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** A link that was sent to a candidate; at most one of a case is neither used, replaced nor revoked. */
@Entity
public class CandidateToken {

    @Id
    private UUID id;

    private UUID caseId;
    private int linkNumber;
    private byte[] tokenHash;
    private byte[] sealed;
    private TokenKind kind;
    private Instant issuedAt;
    private UUID issuedBy;
    private Instant expiresAt;
    private Instant remindAt;
    private Instant reminderDoneAt;
    private Instant expiryAnnouncedAt;
    private Instant openedAt;
    private Instant startedAt;
    private Instant usedAt;
    private Instant replacedAt;
    private Instant revokedAt;

    protected CandidateToken() {}

    CandidateToken(UUID id, UUID caseId, int linkNumber, byte[] hash, TokenKind kind, UUID by, Validity validity) {
        this.id = id;
        this.caseId = caseId;
        this.linkNumber = linkNumber;
        this.tokenHash = hash.clone();
        this.kind = kind;
        this.issuedBy = by;
        this.issuedAt = validity.from();
        this.expiresAt = validity.until();
        this.remindAt = validity.remindAt();
    }

    /** Kept until it was reminded of or is dead. */
    void keepForReminder(byte[] sealedToken) {
        sealed = sealedToken.clone();
    }

    byte[] sealed() {
        return sealed.clone();
    }

    /** Whether the link works is decided when it is read: at {@code expiresAt} it has expired. */
    public TokenState stateAt(Instant now) {
        if (usedAt != null) {
            return TokenState.USED;
        }
        if (replacedAt != null) {
            return TokenState.REPLACED;
        }
        if (revokedAt != null) {
            return TokenState.REVOKED;
        }
        return now.isBefore(expiresAt) ? TokenState.LIVE : TokenState.EXPIRED;
    }

    /** The candidate looked at the page; only the first time counts. */
    public void open(Instant now) {
        openedAt = openedAt == null ? now : openedAt;
    }

    /** The candidate typed something; only the first time counts. */
    public void start(Instant now) {
        open(now);
        startedAt = startedAt == null ? now : startedAt;
    }

    /** A form was submitted by it. */
    public void use(Instant now) {
        end();
        usedAt = now;
    }

    void replace(Instant now) {
        end();
        replacedAt = now;
    }

    void revoke(Instant now) {
        end();
        revokedAt = now;
    }

    /** False when it was announced before. */
    public boolean announceExpiry(Instant now) {
        if (expiryAnnouncedAt != null || stateAt(now) != TokenState.EXPIRED) {
            return false;
        }
        expiryAnnouncedAt = now;
        return true;
    }

    /** Whether it was reminded of or not: nothing is to be done any more. */
    public void reminderDone(Instant now) {
        reminderDoneAt = now;
        sealed = null;
    }

    public boolean isReminderOpen() {
        return remindAt != null && reminderDoneAt == null;
    }

    private void end() {
        if (usedAt != null || replacedAt != null || revokedAt != null) {
            throw new IllegalStateException("The link is dead already: " + id);
        }
        sealed = null;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public int linkNumber() {
        return linkNumber;
    }

    public TokenKind kind() {
        return kind;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Null when the candidate helped themselves. */
    public UUID issuedBy() {
        return issuedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }

    @Override
    public String toString() {
        return "CandidateToken[" + id + " of case " + caseId + "]";
    }
}
