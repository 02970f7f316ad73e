package dev.parley.meeting.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a connection is felt. Rooms show the same: see {@code grade} of the UI's {@code features/room/quality.ts}. */
@Schema(name = "QualityGrade")
public enum Grade {
    GOOD,
    FAIR,
    POOR;

    /** By the worst of the three; those that are null are unknown. */
    static Grade of(Double lost, Double roundTrip, Double jitter) {
        return worst(lost(lost), worst(roundTrip(roundTrip), jitter(jitter)));
    }

    static Grade lost(Double share) {
        return grade(share, 0.02, 0.08);
    }

    static Grade roundTrip(Double ms) {
        return grade(ms, 250, 500);
    }

    static Grade jitter(Double ms) {
        return grade(ms, 50, 100);
    }

    static Grade worst(Grade one, Grade other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private static Grade grade(Double value, double fair, double poor) {
        if (value == null || value <= fair) {
            return GOOD;
        }
        return value <= poor ? FAIR : POOR;
    }
}
