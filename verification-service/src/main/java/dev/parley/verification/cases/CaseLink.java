package dev.parley.verification.cases;

import jakarta.persistence.Embeddable;

import java.time.Instant;

/** The candidate's links as their case knows them: of the live one until when it works, and whether another is wanted. */
@Embeddable
public class CaseLink {

    private int linkNumber;
    private Instant linkExpiresAt;
    private Instant linkOpenedAt;
    private Instant lastLinkSentAt;
    private int freshLinks;
    private Instant freshLinkRequestedAt;

    protected CaseLink() {}

    /** A newer one: what was asked for in between is answered by it. */
    void issued(Instant expiresAt, Instant now) {
        linkNumber++;
        linkExpiresAt = expiresAt;
        linkOpenedAt = null;
        lastLinkSentAt = now;
        freshLinkRequestedAt = null;
    }

    /** There is no live one any more. */
    void over() {
        linkExpiresAt = null;
        freshLinkRequestedAt = null;
    }

    /** False when the live one's page had been seen before. */
    public boolean opened(Instant now) {
        if (linkOpenedAt != null) {
            return false;
        }
        linkOpenedAt = now;
        return true;
    }

    /** A fresh one that the candidate helped themselves to. */
    public void freshTaken() {
        freshLinks++;
    }

    /** False when it is waiting already. */
    boolean freshRequested(Instant now) {
        if (freshLinkRequestedAt != null) {
            return false;
        }
        freshLinkRequestedAt = now;
        return true;
    }

    void freshWantedNoMore() {
        freshLinkRequestedAt = null;
    }

    /** Expiry is decided when it is read: at {@code expiresAt} it is over. */
    public boolean isExpired(Instant now) {
        return linkExpiresAt != null && !now.isBefore(linkExpiresAt);
    }

    /** How many there were. */
    public int number() {
        return linkNumber;
    }

    /** Of the live one; null when there is none. */
    public Instant expiresAt() {
        return linkExpiresAt;
    }

    public Instant openedAt() {
        return linkOpenedAt;
    }

    public Instant lastSentAt() {
        return lastLinkSentAt;
    }

    /** How many of them the candidate helped themselves to. */
    public int freshOnes() {
        return freshLinks;
    }

    public Instant freshRequestedAt() {
        return freshLinkRequestedAt;
    }
}
