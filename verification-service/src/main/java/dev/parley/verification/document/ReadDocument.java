package dev.parley.verification.document;

import dev.parley.platform.problem.Problems;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.UUID;

/** Decides who may read a document: candidates read their current ones, reviewers the submitted ones. */
@ApplicationScoped
class ReadDocument {

    private final OpenLink openLink;
    private final Cases cases;
    private final Documents documents;
    private final AuditLog audit;

    ReadDocument(OpenLink openLink, Cases cases, Documents documents, AuditLog audit) {
        this.openLink = openLink;
        this.cases = cases;
        this.documents = documents;
        this.audit = audit;
    }

    @Transactional
    Document own(String rawToken, UUID documentId, Instant receivedAt) {
        VerificationCase subject = openLink.show(rawToken, receivedAt).subject();
        return documents.present(subject.id(), documentId).orElseThrow(() -> Problems.notFound("document"));
    }

    /** @param firstLook false for further parts of the same document, which do not count as views */
    @Transactional
    Document submitted(Staff by, UUID caseId, UUID documentId, boolean firstLook) {
        VerificationCase subject = cases.own(by, caseId);
        if (!subject.mayBeReviewedBy(by)) {
            throw Problems.of("forbidden", "You cannot review this case. Ask an administrator.");
        }
        Document document = documents.submitted(caseId, documentId).orElseThrow(() -> Problems.notFound("document"));
        if (firstLook) {
            audit.happened(subject, by, CaseAction.DOCUMENT_VIEWED, AuditDetails.of(document), null);
        }
        return document;
    }
}
