package dev.parley.verification.document;

import dev.parley.platform.problem.Problems;
import dev.parley.platform.storage.ObjectBook;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.UUID;

/** Removes a candidate's file. A submitted file stays with its submission. */
@ApplicationScoped
class RemoveDocument {

    private final OpenLink openLink;
    private final Documents documents;
    private final ObjectBook book;
    private final AuditLog audit;

    RemoveDocument(OpenLink openLink, Documents documents, ObjectBook book, AuditLog audit) {
        this.openLink = openLink;
        this.documents = documents;
        this.book = book;
        this.audit = audit;
    }

    @Transactional
    void remove(String rawToken, UUID documentId, Instant receivedAt) {
        VerificationCase subject = openLink.lock(rawToken, receivedAt).subject();
        Document document =
                documents.present(subject.id(), documentId).orElseThrow(() -> Problems.notFound("document"));
        audit.happened(subject, Actor.CANDIDATE, CaseAction.DOCUMENT_REMOVED, AuditDetails.of(document), null);
        if (document.isSubmitted()) {
            document.remove(receivedAt);
        } else {
            documents.delete(document);
            documents.flush();
            book.doom(subject.id(), document.objectKey());
        }
    }
}
