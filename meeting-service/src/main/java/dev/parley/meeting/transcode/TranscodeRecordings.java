package dev.parley.meeting.transcode;

import dev.parley.meeting.recording.PlayableWork;
import dev.parley.meeting.recording.PlayableWork.Job;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.util.Optional;

/** Makes recordings playable, one after the other on each replica. Does nothing where ffmpeg is missing. */
@ApplicationScoped
class TranscodeRecordings {

    /** How soon another replica takes over from one that died. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final PlayableWork work;
    private final MakePlayable makePlayable;
    private final Ffmpeg ffmpeg;
    private volatile Job current;

    TranscodeRecordings(PlayableWork work, MakePlayable makePlayable, Ffmpeg ffmpeg) {
        this.work = work;
        this.makePlayable = makePlayable;
        this.ffmpeg = ffmpeg;
    }

    @Scheduled(
            every = "${parley.meeting.transcode.every:2s}",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP)
    void sweep() {
        try {
            run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Scheduled(every = "15s", concurrentExecution = ConcurrentExecution.SKIP)
    void renew() {
        Job job = current;
        if (job != null) {
            work.renew(job, LEASE);
        }
    }

    void run() throws InterruptedException {
        if (!ffmpeg.isPresent()) {
            return;
        }
        Optional<Job> job = claim();
        while (job.isPresent() && !Thread.currentThread().isInterrupted()) {
            current = job.get();
            try {
                makePlayable.make(job.get());
            } finally {
                current = null;
            }
            job = claim();
        }
    }

    private Optional<Job> claim() {
        return work.claim(LEASE);
    }
}
