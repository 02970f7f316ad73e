package dev.parley.verification.reminder;

import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.message.CaseMessage;
import dev.parley.verification.message.CaseMessages;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLink;
import dev.parley.verification.token.CandidateLinks;
import dev.parley.verification.token.CandidateToken;
import dev.parley.verification.token.SubmissionLinks;
import dev.parley.verification.token.TokenState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Looks again when the moment has come: who has submitted meanwhile, or got a newer link, hears nothing. */
@ApplicationScoped
class RemindCandidate {

    private final CandidateLinks links;
    private final SubmissionLinks submissionLinks;
    private final CaseMessages messages;
    private final AuditLog audit;
    private final InstantSource clock;

    RemindCandidate(
            CandidateLinks links,
            SubmissionLinks submissionLinks,
            CaseMessages messages,
            AuditLog audit,
            InstantSource clock) {
        this.links = links;
        this.submissionLinks = submissionLinks;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void remind(UUID tokenId) {
        links.lock(tokenId).filter(link -> link.token().isReminderOpen()).ifPresent(this::remind);
    }

    private void remind(CandidateLink link) {
        Instant now = clock.instant();
        CandidateToken token = link.token();
        if (token.stateAt(now) == TokenState.LIVE) {
            VerificationCase about = link.subject();
            messages.toCandidate(
                    about,
                    CaseMessage.of(
                                    "verification-reminder",
                                    Integer.toString(token.linkNumber()),
                                    token.expiresAt(),
                                    CaseStatus.CANDIDATE_ASSIGNED)
                            .andBySms()
                            .with("link", submissionLinks.sentBefore(token))
                            .with("expiresAt", token.expiresAt().toString())
                            .with("started", about.draftStartedAt() == null ? "false" : "true"));
            audit.happened(about, Actor.SUITE, CaseAction.REMINDED, Map.of("linkNumber", token.linkNumber()), null);
        }
        token.reminderDone(now);
    }
}
