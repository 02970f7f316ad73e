package dev.parley.verification.access;

import dev.parley.platform.problem.Rejection;
import dev.parley.verification.token.CandidateLink;
import dev.parley.verification.token.CandidateLinks;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Optional;

/** Lets a candidate in by the link they came with, or tells why it is dead. */
@ApplicationScoped
public class OpenLink {

    private final CandidateLinks links;
    private final DeadLinks deadLinks;

    OpenLink(CandidateLinks links, DeadLinks deadLinks) {
        this.links = links;
        this.deadLinks = deadLinks;
    }

    /** To be shown. */
    public CandidateLink show(String rawToken, Instant receivedAt) {
        return alive(links.find(rawToken), receivedAt);
    }

    /** To be changed: the case is locked until the transaction ends. */
    public CandidateLink lock(String rawToken, Instant receivedAt) {
        return alive(links.lock(rawToken), receivedAt);
    }

    /** Be it dead or alive; locked, too. */
    public CandidateLink lockAny(String rawToken) {
        return links.lock(rawToken).orElseThrow(DeadLinks::invalid);
    }

    private CandidateLink alive(Optional<CandidateLink> found, Instant receivedAt) {
        CandidateLink link = found.orElseThrow(DeadLinks::invalid);
        Optional<Rejection> dead = deadLinks.why(link, receivedAt);
        if (dead.isPresent()) {
            throw dead.get();
        }
        return link;
    }
}
