package dev.parley.meeting.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How well somebody was connected, and why.
 *
 * @param grade   null when nothing was measured
 * @param reasons the worst first
 */
record Verdict(Grade grade, List<QualityResponse.Reason> reasons) {

    /** From so many on, what broke off was felt. */
    private static final int OFTEN = 3;

    private record Finding(Grade grade, QualityResponse.Reason reason) {}

    /**
     * @param reconnects how often the socket came back
     * @param broken     how often a connection to somebody had to be made anew
     */
    static Verdict of(Measures measured, int reconnects, int broken) {
        List<Finding> all = new ArrayList<>();
        if (measured != null) {
            add(all, Grade.lost(measured.lostIn()), QualityResponse.Why.LOST_IN, measured.lostIn());
            add(all, Grade.lost(measured.lostOut()), QualityResponse.Why.LOST_OUT, measured.lostOut());
            add(all, Grade.roundTrip(measured.roundTrip()), QualityResponse.Why.SLOW, measured.roundTrip());
            add(all, Grade.jitter(measured.jitter()), QualityResponse.Why.UNEVEN, measured.jitter());
        }
        add(all, broken == 0 ? Grade.GOOD : Grade.FAIR, QualityResponse.Why.BROKEN, (double) broken);
        add(all, often(reconnects), QualityResponse.Why.RECONNECTED, (double) reconnects);
        all.sort(Comparator.comparing(Finding::grade).reversed());
        Grade grade = measured == null
                ? null
                : all.stream().map(Finding::grade).findFirst().orElse(Grade.GOOD);
        List<QualityResponse.Reason> reasons = new ArrayList<>();
        all.forEach(finding -> reasons.add(finding.reason()));
        if (reconnects > 0 && reconnects < OFTEN) {
            reasons.add(new QualityResponse.Reason(QualityResponse.Why.RECONNECTED, reconnects));
        }
        if (measured != null && measured.relayShare() > 0.5) {
            reasons.add(new QualityResponse.Reason(QualityResponse.Why.RELAY, measured.relayShare()));
        }
        return new Verdict(grade, reasons);
    }

    private static void add(List<Finding> all, Grade grade, QualityResponse.Why why, Double value) {
        if (grade != Grade.GOOD) {
            all.add(new Finding(grade, new QualityResponse.Reason(why, value)));
        }
    }

    private static Grade often(int times) {
        return times < OFTEN ? Grade.GOOD : Grade.FAIR;
    }
}
