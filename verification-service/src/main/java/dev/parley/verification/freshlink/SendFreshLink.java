package dev.parley.verification.freshlink;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.access.DeadLinks;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Actor;
import dev.parley.verification.shared.VerificationSettings;
import dev.parley.verification.token.CandidateLink;
import dev.parley.verification.token.IssueLink;
import dev.parley.verification.token.LinkOrder;
import dev.parley.verification.token.TokenKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Whoever holds a dead link has a fresh one mailed to the recorded address: so often per case, then an admin is asked.
 */
@ApplicationScoped
class SendFreshLink {

    /** A second click, or a link that was sent a moment ago, brings no second mail. */
    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    private final OpenLink openLink;
    private final DeadLinks deadLinks;
    private final IssueLink issueLink;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final VerificationSettings settings;
    private final InstantSource clock;

    SendFreshLink(
            OpenLink openLink,
            DeadLinks deadLinks,
            IssueLink issueLink,
            AnnounceCase announce,
            AuditLog audit,
            VerificationSettings settings,
            InstantSource clock) {
        this.openLink = openLink;
        this.deadLinks = deadLinks;
        this.issueLink = issueLink;
        this.announce = announce;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    FreshLinkResponse send(String rawToken, Instant receivedAt) {
        CandidateLink link = openLink.lockAny(rawToken);
        VerificationCase subject = link.subject();
        if (!deadLinks.isExchangeable(link, receivedAt)) {
            throw deadLinks.why(link, receivedAt).orElseGet(SendFreshLink::alive);
        }
        String masked = DeadLinks.maskedEmail(subject);
        if (sentJustNow(subject)) {
            return new FreshLinkResponse(true, false, masked);
        }
        if (subject.link().freshOnes() < settings.link().freshCap()
                && subject.contact().missing().isEmpty()) {
            subject.link().freshTaken();
            issueLink.issue(subject, LinkOrder.of(TokenKind.FRESH, Actor.CANDIDATE, null));
            return new FreshLinkResponse(true, false, masked);
        }
        ask(subject);
        return new FreshLinkResponse(false, true, masked);
    }

    private boolean sentJustNow(VerificationCase subject) {
        Instant now = clock.instant();
        return now.isBefore(subject.link().lastSentAt().plus(JUST_NOW))
                && !subject.link().isExpired(now);
    }

    private void ask(VerificationCase subject) {
        Snapshot before = audit.before(subject);
        if (subject.askForFreshLink(clock.instant())) {
            announce.publish(CaseEvents.CASE_CHANGED, subject);
            audit.changed(subject, Actor.CANDIDATE, CaseAction.FRESH_LINK_REQUESTED, before, null);
        }
    }

    private static Rejection alive() {
        return Problems.of("conflict", "Your link still works. Open the page again.");
    }
}
