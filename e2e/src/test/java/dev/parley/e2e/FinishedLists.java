package dev.parley.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of a job's finished interviews.
 *
 * @param few  milliseconds where there are few
 * @param many where there are many
 */
record FinishedLists(double few, double many) {

    static final int ROUNDS = 201;
    private static final int AT_ONCE = 4;

    static FinishedLists measure(Api api, PacedInterviews interviews, int few, int many) throws Exception {
        String small = finished(interviews, few);
        String large = finished(interviews, many);
        List<Long> ofFew = new ArrayList<>();
        List<Long> ofMany = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ofFew.add(nanos(api, small));
            ofMany.add(nanos(api, large));
        }
        return new FinishedLists(
                Samples.of(ofFew).percentile(50) / 1e6, Samples.of(ofMany).percentile(50) / 1e6);
    }

    private static String finished(PacedInterviews interviews, int many) throws Exception {
        String job = interviews.job("PT1M");
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Void>> work = new ArrayList<>();
            for (int each = 0; each < many; each++) {
                work.add(() -> {
                    interviews.finish(job);
                    return null;
                });
            }
            for (Future<Void> each : pool.invokeAll(work)) {
                each.get();
            }
        }
        return job;
    }

    private static long nanos(Api api, String job) {
        String page = "/interviews?mode=SELF_PACED&limit=20&jobId=" + job;
        long from = System.nanoTime();
        int status = api.get("recruiter", page).status();
        long took = System.nanoTime() - from;
        assertThat(status).isEqualTo(200);
        return took;
    }
}
