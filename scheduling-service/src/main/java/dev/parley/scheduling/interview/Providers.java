package dev.parley.scheduling.interview;

import dev.parley.contracts.scheduling.VideoProvider;
import dev.parley.platform.problem.Invalid;
import dev.parley.scheduling.shared.SchedulingSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** The ways to hold a video interview that this installation has set up; how they work is the meeting service's. */
@ApplicationScoped
public class Providers {

    private final SchedulingSettings settings;

    Providers(SchedulingSettings settings) {
        this.settings = settings;
    }

    List<VideoProvider> offered() {
        return settings.providers();
    }

    /** The one that was chosen, or the first; 400 for one that is not set up. */
    public VideoProvider choose(String name) {
        return offered().stream()
                .filter(provider -> name == null || provider.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Invalid.field("provider", "not-offered", "must be one of " + offered()));
    }
}
