package dev.parley.scheduling.interview;

import dev.parley.scheduling.availability.LeastLoaded;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds interviewers who are free at an interview's time and were not asked yet, least loaded first. */
@ApplicationScoped
class FindReplacements {

    private final LeastLoaded leastLoaded;
    private final Declines declines;

    FindReplacements(LeastLoaded leastLoaded, Declines declines) {
        this.leastLoaded = leastLoaded;
        this.declines = declines;
    }

    List<Replacement> of(Interview interview, int atMost) {
        if (interview.time() == null || interview.isSelfPaced()) {
            return List.of();
        }
        Set<UUID> asked = new HashSet<>(interview.interviewerIds());
        asked.addAll(declines.of(interview.id()).keySet());
        return leastLoaded.free(interview.time(), asked, atMost).stream()
                .map(choice -> new Replacement(choice.id(), choice.name(), choice.load()))
                .toList();
    }
}
