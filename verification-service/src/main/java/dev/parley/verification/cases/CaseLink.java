package dev.parley.verification.cases;

import jakarta.persistence.Embeddable;

import java.time.Instant;

/** The links of a case: how long the live one works, and whether the candidate asked for another. */
@Embeddable
public class CaseLink {

    private int linkNumber;
    private Instant linkExpiresAt;
    private Instant linkOpenedAt;
    private Instant lastLinkSentAt;
    private int freshLinks;
    private Instant freshLinkRequestedAt;

    protected CaseLink() {}

    /** Records a newer link. It answers an open request for one. */
    void issued(Instant expiresAt, Instant now) {
        linkNumber++;
        linkExpiresAt = expiresAt;
        linkOpenedAt = null;
        lastLinkSentAt = now;
        freshLinkRequestedAt = null;
    }

    /** Records that no link works any more. */
    void over() {
        linkExpiresAt = null;
        freshLinkRequestedAt = null;
    }

    /** Returns false when the candidate had opened the live link before. */
    public boolean opened(Instant now) {
        if (linkOpenedAt != null) {
            return false;
        }
        linkOpenedAt = now;
        return true;
    }

    /** Counts a fresh link that the candidate fetched without staff. */
    public void freshTaken() {
        freshLinks++;
    }

    /** Returns false when the request is already open. */
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

    /** Whether the link works is decided when it is read: at {@code expiresAt} it has expired. */
    public boolean isExpired(Instant now) {
        return linkExpiresAt != null && !now.isBefore(linkExpiresAt);
    }

    /** Number of links so far. */
    public int number() {
        return linkNumber;
    }

    /** When the live link expires; null without one. */
    public Instant expiresAt() {
        return linkExpiresAt;
    }

    public Instant openedAt() {
        return linkOpenedAt;
    }

    public Instant lastSentAt() {
        return lastLinkSentAt;
    }

    /** Number of links that the candidate fetched without staff. */
    public int freshOnes() {
        return freshLinks;
    }

    public Instant freshRequestedAt() {
        return freshLinkRequestedAt;
    }
}
