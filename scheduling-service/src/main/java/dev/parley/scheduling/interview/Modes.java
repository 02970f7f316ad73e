package dev.parley.scheduling.interview;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The ways to hold an interview that this installation offers. */
@ApplicationScoped
public class Modes {

    private final SchedulingSettings settings;

    Modes(SchedulingSettings settings) {
        this.settings = settings;
    }

    List<InterviewMode> offered() {
        return settings.interview().selfPaced()
                ? List.of(InterviewMode.LIVE, InterviewMode.SELF_PACED)
                : List.of(InterviewMode.LIVE);
    }

    public boolean offers(InterviewMode mode) {
        return offered().contains(mode);
    }

    /** 422 {@code mode-unavailable} for one that is not offered. */
    public void check(InterviewMode mode) {
        if (!offers(mode)) {
            String detail = "Self-paced interviews are switched off. Schedule a live interview instead.";
            throw Problems.of("mode-unavailable", detail)
                    .errors(List.of(new FieldProblem("mode", "not-offered", "must be one of " + offered())));
        }
    }
}
