package dev.parley.verification.submission;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.id.Ids;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.Document;
import dev.parley.verification.document.Documents;
import dev.parley.verification.draft.Drafts;
import dev.parley.verification.form.Consent;
import dev.parley.verification.message.CaseMessage;
import dev.parley.verification.message.CaseMessages;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * Hands the form in. It counts by the time at which it was received: the link must have been alive then, whatever the
 * clock says when it is worked on. Of several tabs one wins.
 */
@ApplicationScoped
class SubmitForm {

    private static final String RECEIPT = "verification-receipt";
    private static final Duration RECEIPT_IS_NEWS = Duration.ofDays(7);

    private final OpenLink openLink;
    private final CheckForm checkForm;
    private final Drafts drafts;
    private final Documents documents;
    private final Submissions submissions;
    private final FieldRequests fieldRequests;
    private final Consent consent;
    private final AnnounceCase announce;
    private final CaseMessages messages;
    private final AuditLog audit;
    private final InstantSource clock;

    SubmitForm(
            OpenLink openLink,
            CheckForm checkForm,
            Drafts drafts,
            Documents documents,
            Submissions submissions,
            FieldRequests fieldRequests,
            Consent consent,
            AnnounceCase announce,
            CaseMessages messages,
            AuditLog audit,
            InstantSource clock) {
        this.openLink = openLink;
        this.checkForm = checkForm;
        this.drafts = drafts;
        this.documents = documents;
        this.submissions = submissions;
        this.fieldRequests = fieldRequests;
        this.consent = consent;
        this.announce = announce;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    ReceiptResponse submit(String rawToken, SubmitRequest request, Instant receivedAt) {
        CandidateLink link = openLink.lock(rawToken, receivedAt);
        VerificationCase subject = link.subject();
        HandedIn handedIn = checkForm.check(subject, request, receivedAt);
        drafts.save(subject.id(), request.values(), request.revision(), receivedAt);
        Submission submission = keep(link, handedIn);
        Snapshot before = audit.before(subject);
        link.token().use(receivedAt);
        subject.submit(receivedAt);
        fieldRequests.answered(subject.id(), receivedAt);
        announce.publish(CaseEvents.CASE_SUBMITTED, subject);
        audit.changed(subject, Actor.CANDIDATE, CaseAction.SUBMITTED, before, null);
        confirm(subject, submission);
        return new ReceiptResponse(CaseStatus.SUBMITTED.wire(), subject.caseNumber(), receivedAt);
    }

    private Submission keep(CandidateLink link, HandedIn handedIn) {
        VerificationCase subject = link.subject();
        Submission submission = new Submission(
                Ids.next(),
                subject.id(),
                submissions.nextNumber(subject.id()),
                link.token().id(),
                handedIn,
                consent.current());
        submissions.persist(submission);
        documents.withIds(subject.id(), handedIn.documentIds()).forEach(Document::submit);
        return submission;
    }

    private void confirm(VerificationCase subject, Submission submission) {
        messages.toCandidate(
                subject,
                CaseMessage.of(
                                RECEIPT,
                                Integer.toString(submission.number()),
                                clock.instant().plus(RECEIPT_IS_NEWS),
                                CaseStatus.SUBMITTED,
                                CaseStatus.ASSIGNED,
                                CaseStatus.APPROVED,
                                CaseStatus.REJECTED,
                                CaseStatus.NEEDS_RESUBMISSION)
                        .with("submittedAt", submission.submittedAt().toString()));
    }
}
