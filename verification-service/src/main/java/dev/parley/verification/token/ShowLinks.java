package dev.parley.verification.token;

import dev.parley.verification.cases.Cases;
import dev.parley.verification.person.People;
import dev.parley.verification.person.Person;
import dev.parley.verification.person.Staff;
import dev.parley.verification.shared.Items;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Every link that was sent for a case, the latest first. */
@ApplicationScoped
class ShowLinks {

    private final Cases cases;
    private final CandidateTokens tokens;
    private final People people;
    private final InstantSource clock;

    ShowLinks(Cases cases, CandidateTokens tokens, People people, InstantSource clock) {
        this.cases = cases;
        this.tokens = tokens;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    Items<LinkHistoryResponse> of(Staff by, UUID caseId) {
        List<CandidateToken> all = tokens.of(cases.own(by, caseId).id());
        Map<UUID, Person> named =
                people.byIds(all.stream().map(CandidateToken::issuedBy).toList());
        Instant now = clock.instant();
        return new Items<>(
                all.stream().map(token -> response(token, named, now)).toList());
    }

    private static LinkHistoryResponse response(CandidateToken token, Map<UUID, Person> named, Instant now) {
        Person issuer = token.issuedBy() == null ? null : named.get(token.issuedBy());
        return new LinkHistoryResponse(
                token.id(),
                token.linkNumber(),
                token.issuedAt(),
                token.issuedBy(),
                issuer == null ? null : issuer.name(),
                token.kind().wire(),
                token.expiresAt(),
                token.stateAt(now).wire(),
                token.openedAt(),
                token.startedAt(),
                token.usedAt());
    }
}
