package dev.parley.meeting.provider;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.meeting.interview.InterviewChanged;
import dev.parley.meeting.provider.VideoFailure.Cause;
import dev.parley.meeting.provider.VideoMeetings.Job;
import dev.parley.meeting.provider.VideoService.Made;
import dev.parley.platform.contact.WebLink;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes, moves and deletes meetings on video services, a few at once. A service that does not answer holds up no other.
 * No transaction is open while a service is asked.
 */
@ApplicationScoped
class MakeVideoMeetings {

    private static final Logger LOG = Logger.getLogger(MakeVideoMeetings.class);

    /** How soon another replica takes over from one that died; longer than all requests of one job take. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    /** How long a deletion or a move is tried. A meeting that stays is empty; its link works at any time. */
    private static final Duration TIDY_WITHIN = Duration.ofDays(1);

    private final VideoMeetings meetings;
    private final Map<VideoProvider, VideoService> services;
    private final Event<InterviewChanged> changed;
    private final Event<VideoMeetingMissing> missing;
    private final VideoSettings settings;
    private final InstantSource clock;

    MakeVideoMeetings(
            VideoMeetings meetings,
            @All List<VideoService> services,
            Event<InterviewChanged> changed,
            Event<VideoMeetingMissing> missing,
            VideoSettings settings,
            InstantSource clock) {
        this.meetings = meetings;
        this.services = services.stream().collect(Collectors.toMap(VideoService::name, Function.identity()));
        this.changed = changed;
        this.missing = missing;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${parley.video.every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void onZoom() {
        sweep(VideoProvider.ZOOM);
    }

    @Scheduled(every = "${parley.video.every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void onGoogleMeet() {
        sweep(VideoProvider.GOOGLE_MEET);
    }

    private void sweep(VideoProvider provider) {
        List<Job> jobs;
        do {
            jobs = meetings.claim(provider, settings.atOnce(), LEASE);
            together(jobs);
        } while (!jobs.isEmpty() && !Thread.currentThread().isInterrupted());
    }

    private void together(List<Job> jobs) {
        try (ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            jobs.forEach(job -> workers.execute(() -> work(job)));
        }
    }

    private void work(Job job) {
        try {
            act(job, services.get(job.provider()));
        } catch (VideoFailure e) {
            fail(job, e);
        } catch (RuntimeException e) {
            LOG.errorf(e, "A video meeting waits for its next try: interviewId=%s", job.interviewId());
        }
    }

    private void act(Job job, VideoService service) throws VideoFailure {
        if (job.wanted() == null) {
            Optional<Made> there = job.made() == null ? earlier(job, service) : Optional.of(job.made());
            if (there.isPresent()) {
                service.delete(there.get().remoteId());
            }
            settle(job, null);
        } else if (job.made() == null) {
            Made made = make(job, service);
            if (!settle(job, made) && !meetings.isKept(job, made)) {
                service.delete(made.remoteId());
            }
        } else {
            service.move(job.made().remoteId(), job.wanted());
            settle(job, job.made());
        }
    }

    /** The answer to an earlier try was lost: the meeting may be there, and there must not be two. */
    private static Optional<Made> earlier(Job job, VideoService service) throws VideoFailure {
        return job.asked() ? service.find(job.interviewId()) : Optional.empty();
    }

    private static Made make(Job job, VideoService service) throws VideoFailure {
        Optional<Made> earlier = earlier(job, service);
        if (earlier.isPresent()) {
            service.move(earlier.get().remoteId(), job.wanted());
        }
        Made made = earlier.isPresent() ? earlier.get() : service.make(job.wanted());
        WebLink link = WebLink.read(made.link()).usable().orElseThrow(() -> new VideoFailure(Cause.FOREIGN_LINK));
        boolean own = service.linkHosts().stream()
                .anyMatch(host -> link.host().equals(host) || link.host().endsWith("." + host));
        if (!own) {
            throw new VideoFailure(Cause.FOREIGN_LINK);
        }
        return new Made(made.remoteId(), link.text());
    }

    /** False when another replica has settled it meanwhile. */
    private boolean settle(Job job, Made made) {
        return QuarkusTransaction.requiringNew().call(() -> {
            boolean settled = meetings.done(job, made);
            if (settled && job.isToMake()) {
                changed.fire(new InterviewChanged(job.interviewId()));
            }
            return settled;
        });
    }

    private void fail(Job job, VideoFailure failure) {
        LOG.warnf(
                "%s did not do its part: reason=%s attempt=%d interviewId=%s",
                job.provider().title(), failure.reason(), job.tries(), job.interviewId());
        if (failure.reason() == Cause.GONE && job.made() != null) {
            meetings.lost(job);
            return;
        }
        Duration patience = job.isToMake() ? settings.fallBackAfter() : TIDY_WITHIN;
        Duration pause = pause(job, failure);
        boolean tooLong = clock.instant().plus(pause).isAfter(job.wantedSince().plus(patience));
        if (!failure.isLasting() && !tooLong) {
            meetings.later(job, pause);
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            if (!meetings.failed(job, failure.code())) {
                meetings.later(job, pause);
            } else if (job.isToMake()) {
                missing.fire(new VideoMeetingMissing(job.interviewId(), job.provider(), failure.code()));
            }
        });
    }

    /** 1, 2, 4, … seconds, or as the service asks for. */
    private static Duration pause(Job job, VideoFailure failure) {
        if (failure.retryAfter() != null) {
            return failure.retryAfter();
        }
        Duration pause = Duration.ofSeconds(1L << Math.min(job.tries() - 1, 16));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }
}
