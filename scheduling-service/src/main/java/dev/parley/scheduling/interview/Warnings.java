package dev.parley.scheduling.interview;

import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Codes of problems with an upcoming interview. */
@ApplicationScoped
public class Warnings {

    public static final String CANDIDATE_ABSENT = "candidate-absent";
    public static final String INTERVIEWER_DECLINED = "interviewer-declined";
    public static final String NO_FREE_REPLACEMENT = "no-free-replacement";

    /** The video service that was chosen made no meeting, so it is held in the room here. */
    public static final String VIDEO_FAILED = "video-failed";

    private final SchedulingSettings settings;
    private final InstantSource clock;

    Warnings(SchedulingSettings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    List<String> of(Interview interview, Collection<UUID> declined) {
        List<String> warnings = new ArrayList<>();
        if (isCandidateAbsent(interview)) {
            warnings.add(CANDIDATE_ABSENT);
        }
        if (interview.isToBeHeld() && interview.interviewerIds().stream().anyMatch(declined::contains)) {
            warnings.add(INTERVIEWER_DECLINED);
        }
        if (interview.status().isStanding() && interview.video().failed() != null) {
            warnings.add(VIDEO_FAILED);
        }
        return warnings;
    }

    /** The candidate has not come and late entry has closed. */
    public boolean isCandidateAbsent(Interview interview) {
        return interview.isToBeHeld()
                && interview.type() == InterviewType.ONLINE
                && !interview.isSelfPaced()
                && interview.startsAt() != null
                && interview.attendance().candidateJoinedAt() == null
                && !clock.instant()
                        .isBefore(interview.startsAt().plus(settings.interview().lateEntry()));
    }
}
