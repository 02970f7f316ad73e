package dev.parley.verification.token;

import dev.parley.verification.cases.Cases;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Optional;
import java.util.UUID;

/** Finds the case that a candidate's link opens, be the link alive or dead; {@link CandidateToken#stateAt} tells. */
@ApplicationScoped
public class CandidateLinks {

    private final CandidateTokens tokens;
    private final Cases cases;

    CandidateLinks(CandidateTokens tokens, Cases cases) {
        this.tokens = tokens;
        this.cases = cases;
    }

    /** To be shown. Empty when nobody ever sent such a link. */
    public Optional<CandidateLink> find(String rawToken) {
        return token(rawToken).map(token -> new CandidateLink(cases.findById(token.caseId()), token));
    }

    /** To be changed: the case is locked, and the token is as it is now, until the transaction ends. */
    public Optional<CandidateLink> lock(String rawToken) {
        return token(rawToken).map(this::locked);
    }

    /** The same by the id of a link. */
    public Optional<CandidateLink> lock(UUID tokenId) {
        return tokens.findByIdOptional(tokenId).map(this::locked);
    }

    private CandidateLink locked(CandidateToken token) {
        var subject = cases.lock(token.caseId()).orElseThrow();
        tokens.getEntityManager().refresh(token);
        return new CandidateLink(subject, token);
    }

    private Optional<CandidateToken> token(String rawToken) {
        return RawToken.of(rawToken).flatMap(raw -> tokens.withHash(raw.hash()));
    }
}
