package dev.parley.verification.submission;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class Submissions implements PanacheRepositoryBase<Submission, UUID> {

    /** The latest first. */
    public List<Submission> of(UUID caseId) {
        return list("caseId = ?1 order by number desc", caseId);
    }

    int nextNumber(UUID caseId) {
        return (int) count("caseId", caseId) + 1;
    }
}
