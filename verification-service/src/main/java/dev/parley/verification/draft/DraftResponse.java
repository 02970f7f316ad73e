package dev.parley.verification.draft;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** @param revision 0 and nothing in it before the first save */
public record DraftResponse(Map<String, Object> values, int revision, Instant savedAt) {

    public static DraftResponse of(Optional<Draft> kept) {
        return kept.map(draft -> new DraftResponse(draft.values(), draft.revision(), draft.savedAt()))
                .orElseGet(() -> new DraftResponse(Map.of(), 0, null));
    }
}
