package dev.parley.verification.document;

import dev.parley.contracts.body.BodyKind;
import dev.parley.platform.id.Ids;
import dev.parley.platform.problem.Invalid;
import dev.parley.platform.problem.Rejection;
import dev.parley.platform.storage.ObjectBook;
import dev.parley.verification.access.DeadLinks;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.ReceiveContent.Received;
import dev.parley.verification.form.FormField;
import dev.parley.verification.form.Forms;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLink;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes a candidate's file: checks that it may be sent, streams it into the storage and makes it a document. A failure
 * on the way leaves an object that is collected.
 */
@ApplicationScoped
class AddDocument {

    private final OpenLink openLink;
    private final DeadLinks deadLinks;
    private final Forms forms;
    private final Documents documents;
    private final ObjectBook book;
    private final ReceiveContent receiveContent;
    private final AuditLog audit;
    private final DocumentSettings settings;

    AddDocument(
            OpenLink openLink,
            DeadLinks deadLinks,
            Forms forms,
            Documents documents,
            ObjectBook book,
            ReceiveContent receiveContent,
            AuditLog audit,
            DocumentSettings settings) {
        this.openLink = openLink;
        this.deadLinks = deadLinks;
        this.forms = forms;
        this.documents = documents;
        this.book = book;
        this.receiveContent = receiveContent;
        this.audit = audit;
        this.settings = settings;
    }

    private record Place(UUID caseId, UUID documentId, String objectKey, FormField field) {}

    /** @param content read up to the limit; the caller closes it */
    DocumentResponse add(Upload upload, InputStream content) {
        Place place = QuarkusTransaction.requiringNew().call(() -> reserve(upload));
        try {
            long limit = Math.min(BodyKind.DOCUMENT.maxBytes(), place.field().maxBytes());
            Received received = receiveContent.receive(place.objectKey(), content, limit);
            if (!place.field().accept().contains(received.type().contentType())) {
                throw new FileRejection.WrongType(received.type());
            }
            return QuarkusTransaction.requiringNew().call(() -> keep(upload, place, received));
        } catch (RuntimeException e) {
            QuarkusTransaction.requiringNew().run(() -> book.doom(place.caseId(), place.objectKey()));
            throw e;
        }
    }

    private Place reserve(Upload upload) {
        VerificationCase subject =
                openLink.show(upload.rawToken(), upload.receivedAt()).subject();
        FormField field = field(subject, upload.fieldKey());
        refuseTooMany(subject.id(), field);
        UUID documentId = Ids.next();
        return new Place(
                subject.id(),
                documentId,
                book.arriving(subject.id(), "cases/" + subject.id() + "/" + documentId, settings.arriveWithin()),
                field);
    }

    private FormField field(VerificationCase subject, String key) {
        return forms.get(subject.type(), subject.formVersion())
                .documentField(key == null ? "" : key)
                .orElseThrow(() -> Invalid.field("key", "unknown-field", "the form does not ask for this document"));
    }

    /** Accepts the file even if the link has expired or was replaced meanwhile, because the upload began in time. */
    private DocumentResponse keep(Upload upload, Place place, Received received) {
        CandidateLink link = openLink.lockAny(upload.rawToken());
        VerificationCase subject = link.subject();
        if (subject.status() != CaseStatus.CANDIDATE_ASSIGNED) {
            throw deadLinks.why(link, upload.receivedAt()).orElseThrow(DeadLinks::invalid);
        }
        Optional<Document> same = documents.same(
                subject.id(), upload.fieldKey(), received.stored().sha256());
        if (same.isPresent()) {
            book.doom(place.caseId(), place.objectKey());
            return PresentDocument.one(same.get());
        }
        refuseTooMany(subject.id(), place.field());
        if (!book.keep(place.objectKey())) {
            throw new FileRejection.NotKept();
        }
        Document document = new Document(
                place.documentId(), subject.id(), upload, received.type(), received.stored(), received.verdict());
        documents.persistAndFlush(document);
        audit.happened(subject, Actor.CANDIDATE, CaseAction.DOCUMENT_ADDED, AuditDetails.of(document), null);
        return PresentDocument.one(document);
    }

    private void refuseTooMany(UUID caseId, FormField field) throws Rejection {
        Map<String, Integer> counts = documents.counts(caseId);
        if (counts.getOrDefault(field.key(), 0) >= field.maxFiles()) {
            throw new FileRejection.TooMany(field.key(), field.maxFiles(), "for this question");
        }
        if (counts.values().stream().mapToInt(Integer::intValue).sum() >= settings.maxPerCase()) {
            throw new FileRejection.TooMany(field.key(), settings.maxPerCase(), "for one case");
        }
    }
}
