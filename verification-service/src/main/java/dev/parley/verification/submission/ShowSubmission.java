package dev.parley.verification.submission;

import dev.parley.verification.access.OpenLink;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.Documents;
import dev.parley.verification.document.PresentDocument;
import dev.parley.verification.draft.DraftResponse;
import dev.parley.verification.draft.Drafts;
import dev.parley.verification.form.Consent;
import dev.parley.verification.form.Forms;
import dev.parley.verification.shared.VerificationSettings;
import dev.parley.verification.token.CandidateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.time.InstantSource;

/** The form as far as it is filled in, whichever device it was begun on. Looking changes nothing. */
@ApplicationScoped
class ShowSubmission {

    private final OpenLink openLink;
    private final Forms forms;
    private final Consent consent;
    private final Drafts drafts;
    private final Documents documents;
    private final FieldRequests fieldRequests;
    private final VerificationSettings settings;
    private final InstantSource clock;

    ShowSubmission(
            OpenLink openLink,
            Forms forms,
            Consent consent,
            Drafts drafts,
            Documents documents,
            FieldRequests fieldRequests,
            VerificationSettings settings,
            InstantSource clock) {
        this.openLink = openLink;
        this.forms = forms;
        this.consent = consent;
        this.drafts = drafts;
        this.documents = documents;
        this.fieldRequests = fieldRequests;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    SubmissionResponse show(String rawToken, Instant receivedAt) {
        CandidateLink link = openLink.show(rawToken, receivedAt);
        VerificationCase subject = link.subject();
        Contact contact = subject.contact();
        return new SubmissionResponse(
                "open",
                subject.caseNumber(),
                subject.type().wire(),
                contact.name(),
                settings.companyName(),
                link.token().expiresAt(),
                clock.instant(),
                contact.zone() == null ? settings.defaultZone() : contact.zone(),
                contact.locale(),
                forms.get(subject.type(), subject.formVersion()),
                consent.current(),
                DraftResponse.of(drafts.findByIdOptional(subject.id())),
                PresentDocument.all(documents.present(subject.id())),
                FieldRequestResponse.all(fieldRequests.open(subject.id())));
    }
}
