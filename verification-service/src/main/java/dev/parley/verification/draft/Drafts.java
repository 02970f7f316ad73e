package dev.parley.verification.draft;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class Drafts implements PanacheRepositoryBase<Draft, UUID> {

    /**
     * Saves over the revision that the candidate had before them. The case must be locked.
     *
     * @throws Rejection {@code draft-changed} when another tab or device saved in the meantime
     */
    public Draft save(UUID caseId, Map<String, Object> values, int revision, Instant at) {
        Optional<Draft> kept = findByIdOptional(caseId);
        if (kept.map(Draft::revision).orElse(0) != revision) {
            throw changed(kept);
        }
        Draft draft = kept.orElseGet(() -> new Draft(caseId));
        draft.save(values, at);
        persist(draft);
        return draft;
    }

    private static Rejection changed(Optional<Draft> kept) {
        return Problems.of(
                        "draft-changed",
                        "The draft was saved in another tab or on another device. Merge what changed there.")
                .with("draft", DraftResponse.of(kept));
    }
}
