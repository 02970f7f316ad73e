package dev.parley.scheduling.scorecard;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScorecardForms implements PanacheRepositoryBase<ScorecardForm, UUID> {

    /** The latest version, which may have no criteria any more. */
    Optional<ScorecardForm> latest(UUID jobId) {
        return find("jobId = ?1 order by number desc", jobId).firstResultOptional();
    }

    /** What is to be filled in now. */
    Optional<ScorecardForm> current(UUID jobId) {
        return latest(jobId).filter(form -> !form.isEmpty());
    }
}
