package dev.parley.scheduling.interview;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

import java.time.Instant;

/** What the candidate of a self-paced interview asked for and was given, as meeting tells. Part of an interview. */
@Embeddable
public class Adjustment {

    @Column(name = "adjustment_asked_at")
    private Instant askedAt;

    @Column(name = "extra_percent")
    private int extraPercent;

    /** @param at null when nobody waits for an answer */
    public void waitsSince(Instant at) {
        askedAt = at;
    }

    public void give(int percent) {
        extraPercent = percent;
    }

    public int extraPercent() {
        return extraPercent;
    }
}
