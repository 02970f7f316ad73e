package dev.parley.verification.token;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
public class CandidateTokens implements PanacheRepositoryBase<CandidateToken, UUID> {

    private static final String LIVE = "usedAt is null and replacedAt is null and revokedAt is null";

    /** Neither used, replaced nor revoked; it may have expired. Lock the case before. */
    public Optional<CandidateToken> live(UUID caseId) {
        return find("caseId = ?1 and " + LIVE, caseId).firstResultOptional();
    }

    /** Kills the live link, if there is one. The case must be locked. */
    public void revokeLive(UUID caseId, Instant now) {
        live(caseId).ifPresent(token -> token.revoke(now));
        flush();
    }

    /** Kills the live link for a newer one. The case must be locked. */
    void replaceLive(UUID caseId, Instant now) {
        live(caseId).ifPresent(token -> token.replace(now));
        flush();
    }

    Optional<CandidateToken> withHash(byte[] hash) {
        return find("tokenHash", hash).firstResultOptional();
    }

    /** The latest first. */
    List<CandidateToken> of(UUID caseId) {
        return list("caseId = ?1 order by linkNumber desc", caseId);
    }
}
