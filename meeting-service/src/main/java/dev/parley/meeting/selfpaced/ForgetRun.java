package dev.parley.meeting.selfpaced;

import dev.parley.platform.problem.Problems;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;

/** Part of a deletion: what a candidate typed, and which recordings counted. */
@ApplicationScoped
public class ForgetRun {

    private final LoadProgress load;
    private final Runs runs;
    private final Answers answers;

    ForgetRun(LoadProgress load, Runs runs, Answers answers) {
        this.load = load;
        this.runs = runs;
        this.answers = answers;
    }

    /** Refuses unless the interview is this candidate's and has begun. */
    public void mustBeOf(UUID interviewId) {
        if (load.read(load.interview(interviewId, null)).isEmpty()) {
            throw Problems.of("question-not-open", "There is nothing to delete. You have not started.");
        }
    }

    /** @return how many answers there were; empty when it has not begun, or when they were deleted before */
    public OptionalInt forget(UUID interviewId, Instant now) {
        SelfPacedRun run = runs.lock(interviewId).orElse(null);
        if (run == null || run.isDeleted()) {
            return OptionalInt.empty();
        }
        List<Answer> all = answers.of(interviewId);
        int given = (int) all.stream().filter(Answer::isGiven).count();
        all.forEach(Answer::forget);
        run.delete(now);
        runs.flush();
        return OptionalInt.of(given);
    }

    /** Those that ended by then and still have their answers. */
    @Transactional
    public List<UUID> ended(Instant by, int most) {
        return runs.ended(by, most);
    }
}
