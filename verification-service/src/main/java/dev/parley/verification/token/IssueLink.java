package dev.parley.verification.token;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.id.Ids;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.CaseForms;
import dev.parley.verification.cases.CaseRejection.ContactMissing;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.message.CaseMessage;
import dev.parley.verification.message.CaseMessages;
import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/**
 * Gives the candidate of a case a new link, by mail and short message; the one before dies. Within the caller's
 * transaction, on a case that is locked.
 */
@ApplicationScoped
public class IssueLink {

    private final CandidateTokens tokens;
    private final CaseForms forms;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final CaseMessages messages;
    private final SubmissionLinks links;
    private final VerificationSettings settings;
    private final InstantSource clock;

    IssueLink(
            CandidateTokens tokens,
            CaseForms forms,
            AnnounceCase announce,
            AuditLog audit,
            CaseMessages messages,
            SubmissionLinks links,
            VerificationSettings settings,
            InstantSource clock) {
        this.tokens = tokens;
        this.forms = forms;
        this.announce = announce;
        this.audit = audit;
        this.messages = messages;
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** @throws dev.parley.verification.cases.CaseRejection when its state or its contact details do not allow it */
    public IssuedLink issue(VerificationCase locked, LinkOrder order) {
        Instant now = clock.instant();
        Validity validity = Validity.of(
                now,
                order.validFor() == null ? settings.link().validity() : order.validFor(),
                settings.reminderBefore());
        Snapshot before = audit.before(locked);
        locked.linkIssued(forms.currentVersion(locked.type()), validity.until(), now);
        List<String> missing = locked.contact().missing();
        if (!missing.isEmpty()) {
            throw new ContactMissing(missing);
        }
        RawToken raw = replaceToken(locked, order, validity);
        announce.publish(CaseEvents.LINK_ISSUED, locked);
        audit.changed(locked, order.by(), order.kind().action(), before, null);
        String link = links.link(raw);
        messages.toCandidate(
                locked,
                CaseMessage.of(
                                order.kind().template(),
                                Integer.toString(locked.link().number()),
                                validity.until(),
                                CaseStatus.CANDIDATE_ASSIGNED)
                        .andBySms()
                        .with(order.params())
                        .with("link", link)
                        .with("expiresAt", validity.until().toString()));
        return new IssuedLink(link, validity.until(), locked.contact());
    }

    private RawToken replaceToken(VerificationCase locked, LinkOrder order, Validity validity) {
        RawToken raw = RawToken.random();
        tokens.replaceLive(locked.id(), validity.from());
        CandidateToken token = new CandidateToken(
                Ids.next(),
                locked.id(),
                locked.link().number(),
                raw.hash(),
                order.kind(),
                order.by().id(),
                validity);
        if (token.isReminderOpen()) {
            token.keepForReminder(links.seal(raw));
        }
        tokens.persist(token);
        return raw;
    }
}
