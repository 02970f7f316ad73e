package dev.parley.meeting.selfpaced;

import dev.parley.meeting.MeetingSettings;
import dev.parley.meeting.interview.Interview;
import dev.parley.meeting.recording.CompleteRecording;
import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Until when recordings that were made in time may arrive. */
@ApplicationScoped
public class HandIn {

    private final LoadProgress load;
    private final Runs runs;
    private final MeetingSettings settings;
    private final InstantSource clock;

    HandIn(LoadProgress load, Runs runs, MeetingSettings settings, InstantSource clock) {
        this.load = load;
        this.runs = runs;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Refuses unless the interview is this candidate's, stands, and still takes recordings.
     *
     * @param key null for who has a cookie
     */
    @Transactional
    public void check(UUID interviewId, SessionKey key) {
        Interview interview = load.standing(interviewId, key);
        SelfPacedRun run = runs.findByIdOptional(interviewId).orElseThrow(() -> Problems.notFound("recording"));
        if (run.isDeleted()) {
            throw Problems.notFound("recording");
        }
        mustBeOpen(run, interview.endsAt(), clock.instant());
    }

    void mustBeOpen(SelfPacedRun run, Instant deadline, Instant now) {
        if (!now.isBefore(until(run, deadline))) {
            throw Problems.of("deadline-passed", "It is too late to hand in recordings. What has arrived counts.");
        }
    }

    /** Recordings of which something is missing although nothing is taken any more. */
    @Transactional
    public List<CompleteRecording.Key> incomplete(int most) {
        return runs.incomplete(clock.instant().minus(settings.window().handInAfterEnd()), most);
    }

    Instant until(SelfPacedRun run, Instant deadline) {
        Instant finished = run.finishedAt();
        Instant end = finished == null || finished.isBefore(deadline) ? deadline : finished;
        return end.plus(settings.window().handInAfterEnd());
    }
}
