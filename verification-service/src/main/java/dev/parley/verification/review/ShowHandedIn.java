package dev.parley.verification.review;

import dev.parley.platform.problem.Problems;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.document.DocumentResponse;
import dev.parley.verification.document.Documents;
import dev.parley.verification.document.PresentDocument;
import dev.parley.verification.form.Forms;
import dev.parley.verification.person.Staff;
import dev.parley.verification.review.HandedInResponse.Agreed;
import dev.parley.verification.review.HandedInResponse.Earlier;
import dev.parley.verification.submission.FieldRequestResponse;
import dev.parley.verification.submission.FieldRequests;
import dev.parley.verification.submission.Submission;
import dev.parley.verification.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.UUID;

/** Shows submissions to a reviewer. Drafts stay private to the candidate. */
@ApplicationScoped
class ShowHandedIn {

    private final Cases cases;
    private final Submissions submissions;
    private final Documents documents;
    private final FieldRequests fieldRequests;
    private final Forms forms;

    ShowHandedIn(Cases cases, Submissions submissions, Documents documents, FieldRequests fieldRequests, Forms forms) {
        this.cases = cases;
        this.submissions = submissions;
        this.documents = documents;
        this.fieldRequests = fieldRequests;
        this.forms = forms;
    }

    @Transactional
    HandedInResponse show(Staff by, UUID caseId) {
        VerificationCase subject = cases.own(by, caseId);
        if (!subject.mayBeReviewedBy(by)) {
            throw Problems.of("forbidden", "You cannot review this case. Ask an administrator.");
        }
        List<Submission> all = submissions.of(caseId);
        if (all.isEmpty()) {
            throw Problems.notFound("submission");
        }
        Submission latest = all.getFirst();
        return new HandedInResponse(
                forms.get(subject.type(), latest.formVersion()),
                latest.number(),
                latest.values(),
                documents(caseId, latest),
                new Agreed(latest.consent().version(), latest.consent().text(), latest.submittedAt()),
                latest.submittedAt(),
                FieldRequestResponse.all(fieldRequests.of(caseId)),
                all.stream().skip(1).map(each -> earlier(caseId, each)).toList());
    }

    private Earlier earlier(UUID caseId, Submission submission) {
        return new Earlier(
                submission.number(), submission.submittedAt(), submission.values(), documents(caseId, submission));
    }

    private List<DocumentResponse> documents(UUID caseId, Submission submission) {
        return PresentDocument.all(documents.withIds(caseId, submission.documentIds()));
    }
}
