package dev.parley.verification.erasure;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.CaseKeys;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.ForgetDocuments;
import dev.parley.verification.draft.Drafts;
import dev.parley.verification.person.Actor;
import dev.parley.verification.person.Staff;
import dev.parley.verification.submission.FieldRequests;
import dev.parley.verification.submission.Submissions;
import dev.parley.verification.token.CandidateTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Erases all personal data of a case: contact details, answers, documents, and the key of the audit log's personal
 * values, which nobody can read without it. Number, states, times and actors stay. Erasing again changes nothing.
 */
@ApplicationScoped
class EraseCase {

    private final Cases cases;
    private final CandidateTokens tokens;
    private final Drafts drafts;
    private final Submissions submissions;
    private final FieldRequests fieldRequests;
    private final ForgetDocuments forgetDocuments;
    private final CaseKeys keys;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final InstantSource clock;

    EraseCase(
            Cases cases,
            CandidateTokens tokens,
            Drafts drafts,
            Submissions submissions,
            FieldRequests fieldRequests,
            ForgetDocuments forgetDocuments,
            CaseKeys keys,
            AnnounceCase announce,
            AuditLog audit,
            InstantSource clock) {
        this.cases = cases;
        this.tokens = tokens;
        this.drafts = drafts;
        this.submissions = submissions;
        this.fieldRequests = fieldRequests;
        this.forgetDocuments = forgetDocuments;
        this.keys = keys;
        this.announce = announce;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    void erase(Staff by, UUID caseId, String reason) {
        erase(cases.lockOwn(by, caseId), by, reason);
    }

    /** Returns false when the case is already erased. */
    @Transactional
    boolean erasePast(UUID caseId, Instant decidedBefore) {
        VerificationCase subject = cases.lock(caseId).orElseThrow();
        if (subject.isErased()
                || subject.decidedAt() == null
                || !subject.decidedAt().isBefore(decidedBefore)) {
            return false;
        }
        erase(subject, Actor.SUITE, "retention");
        return true;
    }

    private void erase(VerificationCase subject, Actor by, String reason) {
        if (subject.isErased()) {
            return;
        }
        Instant now = clock.instant();
        tokens.revokeLive(subject.id(), now);
        int documents = forgetDocuments.of(subject.id());
        drafts.deleteById(subject.id());
        submissions.delete("caseId", subject.id());
        fieldRequests.delete("caseId", subject.id());
        subject.erase(now);
        keys.forget(subject.id());
        announce.publish(CaseEvents.CASE_ERASED, subject);
        audit.happened(
                subject,
                by,
                CaseAction.ERASED,
                Map.of("documents", documents, "status", subject.status().wire()),
                reason);
    }
}
