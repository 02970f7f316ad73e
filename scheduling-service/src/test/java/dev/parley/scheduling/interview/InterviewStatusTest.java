package dev.parley.scheduling.interview;

import org.junit.jupiter.api.Test;

import java.util.Set;

import static dev.parley.scheduling.interview.InterviewStatus.CANCELLED;
import static dev.parley.scheduling.interview.InterviewStatus.COMPLETED;
import static dev.parley.scheduling.interview.InterviewStatus.IN_PROGRESS;
import static dev.parley.scheduling.interview.InterviewStatus.NO_SHOW;
import static dev.parley.scheduling.interview.InterviewStatus.PENDING;
import static dev.parley.scheduling.interview.InterviewStatus.SCHEDULED;
import static org.assertj.core.api.Assertions.assertThat;

class InterviewStatusTest {

    private record Edge(InterviewStatus from, InterviewStatus to) {}

    private static final Set<Edge> ALLOWED = Set.of(
            new Edge(PENDING, SCHEDULED),
            new Edge(PENDING, CANCELLED),
            new Edge(SCHEDULED, SCHEDULED),
            new Edge(SCHEDULED, IN_PROGRESS),
            new Edge(SCHEDULED, NO_SHOW),
            new Edge(SCHEDULED, CANCELLED),
            new Edge(IN_PROGRESS, COMPLETED),
            new Edge(IN_PROGRESS, NO_SHOW),
            new Edge(COMPLETED, NO_SHOW),
            new Edge(NO_SHOW, COMPLETED));

    @Test
    void every_pair_of_an_online_interview_is_decided_by_the_table() {
        for (InterviewStatus from : InterviewStatus.values()) {
            for (InterviewStatus to : InterviewStatus.values()) {
                assertThat(from.mayBecome(to, InterviewType.ONLINE))
                        .as("%s -> %s", from, to)
                        .isEqualTo(ALLOWED.contains(new Edge(from, to)));
            }
        }
    }

    @Test
    void an_offline_interview_may_also_be_completed_without_having_been_started() {
        for (InterviewStatus from : InterviewStatus.values()) {
            for (InterviewStatus to : InterviewStatus.values()) {
                boolean straight = from == SCHEDULED && to == COMPLETED;
                assertThat(from.mayBecome(to, InterviewType.OFFLINE))
                        .as("%s -> %s", from, to)
                        .isEqualTo(straight || ALLOWED.contains(new Edge(from, to)));
            }
        }
    }
}
