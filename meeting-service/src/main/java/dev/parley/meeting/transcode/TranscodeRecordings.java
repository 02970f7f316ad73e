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

    /** For what comes before and after ffmpeg. */
    private static final Duration AROUND = Duration.ofMinutes(5);

    private final PlayableWork work;
    private final MakePlayable makePlayable;
    private final Ffmpeg ffmpeg;
    private final TranscodeSettings settings;

    TranscodeRecordings(PlayableWork work, MakePlayable makePlayable, Ffmpeg ffmpeg, TranscodeSettings settings) {
        this.work = work;
        this.makePlayable = makePlayable;
        this.ffmpeg = ffmpeg;
        this.settings = settings;
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

    void run() throws InterruptedException {
        if (!ffmpeg.isPresent()) {
            return;
        }
        Optional<Job> job = claim();
        while (job.isPresent() && !Thread.currentThread().isInterrupted()) {
            makePlayable.make(job.get());
            job = claim();
        }
    }

    private Optional<Job> claim() {
        return work.claim(settings.within().plus(AROUND));
    }
}
