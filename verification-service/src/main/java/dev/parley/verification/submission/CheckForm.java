package dev.parley.verification.submission;

import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.time.Zones;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.Document;
import dev.parley.verification.document.Documents;
import dev.parley.verification.form.CheckValues;
import dev.parley.verification.form.Consent;
import dev.parley.verification.form.Form;
import dev.parley.verification.form.Forms;
import dev.parley.verification.shared.VerificationSettings;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Whether a form can be handed in as it is. */
@ApplicationScoped
class CheckForm {

    private static final String CONSENT = "consent";

    private final Forms forms;
    private final Consent consent;
    private final Documents documents;
    private final VerificationSettings settings;

    CheckForm(Forms forms, Consent consent, Documents documents, VerificationSettings settings) {
        this.forms = forms;
        this.consent = consent;
        this.documents = documents;
        this.settings = settings;
    }

    /** @throws dev.parley.platform.problem.Rejection that names everything that is missing or wrong */
    HandedIn check(VerificationCase subject, SubmitRequest request, Instant receivedAt) {
        Form form = forms.get(subject.type(), subject.formVersion());
        List<FieldProblem> problems = new ArrayList<>(new CheckValues(form, today(subject, receivedAt))
                .complete(request.values(), documents.counts(subject.id())));
        boolean formIsFine = problems.isEmpty();
        if (!Boolean.TRUE.equals(request.consent()) || !consent.isCurrent(request.consentVersion())) {
            problems.add(new FieldProblem(CONSENT, "tick", "you must agree to the current text"));
        }
        if (!formIsFine) {
            throw Problems.of(
                            "form-invalid",
                            "Some answers are missing or not valid. Correct the fields listed in errors.")
                    .errors(problems);
        }
        if (!problems.isEmpty()) {
            throw Problems.of("consent-missing", "Read the text and agree to it before you submit.")
                    .errors(problems);
        }
        UUID[] ids = documents.present(subject.id()).stream()
                .filter(document -> form.isAsked(document.fieldKey(), request.values()))
                .map(Document::id)
                .toArray(UUID[]::new);
        return new HandedIn(form, form.answers(request.values()), ids, receivedAt);
    }

    /** Where the candidate is. */
    private LocalDate today(VerificationCase subject, Instant at) {
        return at.atZone(Zones.of(subject.contact().zone(), settings.defaultZone()))
                .toLocalDate();
    }
}
