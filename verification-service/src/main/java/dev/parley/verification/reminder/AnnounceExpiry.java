package dev.parley.verification.reminder;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Tells others that a link has expired; whether it is expired never depends on it. */
@ApplicationScoped
class AnnounceExpiry {

    private final CandidateLinks links;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    AnnounceExpiry(CandidateLinks links, AnnounceCase announce, AuditLog audit, InstantSource clock) {
        this.links = links;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    /** False when somebody else was faster, or the link is not what it was. */
    @Transactional(TxType.REQUIRES_NEW)
    boolean announce(UUID tokenId) {
        return links.lock(tokenId)
                .filter(link -> link.token().announceExpiry(clock.instant()))
                .map(link -> {
                    announce.publish(CaseEvents.LINK_EXPIRED, link.subject());
                    Map<String, Object> which =
                            Map.of("linkNumber", link.token().linkNumber());
                    audit.happened(link.subject(), Actor.SUITE, CaseAction.LINK_EXPIRED, which, null);
                    return true;
                })
                .orElse(false);
    }
}
