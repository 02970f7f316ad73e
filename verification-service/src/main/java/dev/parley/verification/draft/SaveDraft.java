package dev.parley.verification.draft;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;
import dev.parley.verification.access.OpenLink;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.form.CheckShapes;
import dev.parley.verification.form.Forms;
import dev.parley.verification.person.Actor;
import dev.parley.verification.token.CandidateLink;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Keeps what the candidate has typed so far. The first time it says so: somebody has begun. */
@ApplicationScoped
class SaveDraft {

    private final OpenLink openLink;
    private final Drafts drafts;
    private final Forms forms;
    private final AnnounceCase announce;
    private final AuditLog audit;

    SaveDraft(OpenLink openLink, Drafts drafts, Forms forms, AnnounceCase announce, AuditLog audit) {
        this.openLink = openLink;
        this.drafts = drafts;
        this.forms = forms;
        this.announce = announce;
        this.audit = audit;
    }

    @Transactional
    SavedResponse save(String rawToken, DraftRequest request, Instant receivedAt) {
        CandidateLink link = openLink.lock(rawToken, receivedAt);
        VerificationCase subject = link.subject();
        List<FieldProblem> problems =
                CheckShapes.of(forms.get(subject.type(), subject.formVersion()), request.values());
        if (!problems.isEmpty()) {
            throw Invalid.fields(problems);
        }
        Draft draft = drafts.save(subject.id(), request.values(), request.revision(), receivedAt);
        link.token().start(receivedAt);
        if (subject.draftStarted(receivedAt)) {
            announce.publish(CaseEvents.CASE_CHANGED, subject);
            audit.happened(
                    subject, Actor.CANDIDATE, CaseAction.DRAFT_STARTED, Map.of("draftStartedAt", receivedAt), null);
        }
        return new SavedResponse(draft.revision(), draft.savedAt());
    }
}
