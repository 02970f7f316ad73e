package dev.parley.verification.submission;

import dev.parley.platform.id.Ids;
import dev.parley.verification.cases.VerificationCase;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class FieldRequests implements PanacheRepositoryBase<FieldRequest, UUID> {

    /** @param reasons by field key, in their order */
    public void ask(VerificationCase subject, Map<String, String> reasons, Instant at, UUID by) {
        reasons.forEach((key, reason) ->
                persist(new FieldRequest(Ids.next(), subject.id(), subject.resubmissions(), key, reason, at, by)));
    }

    /** What the candidate is asked for now. */
    List<FieldRequest> open(UUID caseId) {
        return list("caseId = ?1 and answeredAt is null order by id", caseId);
    }

    /** Of all rounds, the latest first. */
    public List<FieldRequest> of(UUID caseId) {
        return list("caseId = ?1 order by round desc, id", caseId);
    }

    void answered(UUID caseId, Instant at) {
        open(caseId).forEach(request -> request.answered(at));
    }
}
