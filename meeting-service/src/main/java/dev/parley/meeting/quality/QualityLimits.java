package dev.parley.meeting.quality;

import dev.parley.meeting.wire.QualityEvent;
import dev.parley.meeting.wire.QualityEvent.Kind;
import dev.parley.meeting.wire.QualitySample;
import dev.parley.platform.problem.Problems;

import java.util.List;

/** What a browser can have measured. Everything else is refused. */
final class QualityLimits {

    private static final int MOST_SAMPLES = 10;
    private static final int MOST_EVENTS = 20;
    private static final int MINUTE = 60_000;
    private static final int TEN_MINUTES = 600_000;
    private static final int GIGABIT = 1_000_000;
    private static final int MOST_FRAMES = 240;

    private QualityLimits() {}

    static void check(List<QualitySample> samples, List<QualityEvent> events) {
        require(samples.size() <= MOST_SAMPLES && events.size() <= MOST_EVENTS, "There is too much in one message.");
        require(samples.stream().allMatch(QualityLimits::canBe), "A sample is out of range.");
        require(
                samples.stream().map(QualitySample::peer).distinct().count() == samples.size(),
                "There are two samples of one participant.");
        require(events.stream().allMatch(QualityLimits::canBe), "An event is out of range.");
    }

    private static boolean canBe(QualitySample sample) {
        return sample != null
                && sample.peer() != null
                && sample.route() != null
                && within(sample.roundTrip(), MINUTE)
                && within(sample.jitter(), MINUTE)
                && isShare(sample.lostIn())
                && isShare(sample.lostOut())
                && within(sample.kbitIn(), GIGABIT)
                && within(sample.kbitOut(), GIGABIT)
                && within(sample.frames(), MOST_FRAMES);
    }

    private static boolean canBe(QualityEvent event) {
        return event != null
                && event.kind() != null
                && within(event.ago(), TEN_MINUTES)
                && within(event.ms(), TEN_MINUTES)
                && (event.kind() == Kind.MEDIA_FAILED) == (event.cause() != null)
                && (event.kind() != Kind.FIRST_FRAME || (event.ms() != null && event.peer() != null));
    }

    private static boolean within(Integer value, int most) {
        return value == null || (value >= 0 && value <= most);
    }

    private static boolean isShare(Double value) {
        return value == null || (value >= 0 && value <= 1);
    }

    private static void require(boolean holds, String detail) {
        if (!holds) {
            throw Problems.of("validation-failed", detail);
        }
    }
}
