package dev.parley.scheduling.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;

/** The outcome of an interview. Part of an interview. */
@Embeddable
public class Outcome {

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "completed_at")
    private Instant completedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "no_show_party")
    private NoShowParty noShowParty;

    @Column(name = "cancel_reason")
    private String cancelReason;

    private boolean partial;

    void started(Instant at) {
        startedAt = at;
    }

    void completed(Instant at, boolean partly) {
        completedAt = at;
        partial = partly;
        noShowParty = null;
    }

    void noShow(NoShowParty party) {
        noShowParty = party;
        completedAt = null;
        partial = false;
    }

    /** Somebody did not come, but not who was said. */
    boolean isOtherNoShow(NoShowParty party) {
        return noShowParty != null && noShowParty != party;
    }

    void cancelled(String reason) {
        cancelReason = reason;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant completedAt() {
        return completedAt;
    }

    public NoShowParty noShowParty() {
        return noShowParty;
    }

    public String cancelReason() {
        return cancelReason;
    }

    /** A self-paced interview whose deadline came before its end. */
    public boolean isPartial() {
        return partial;
    }
}
