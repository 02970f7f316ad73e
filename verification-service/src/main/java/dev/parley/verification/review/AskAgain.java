package dev.parley.verification.review;

import dev.parley.contracts.verification.CaseEvents;
import dev.parley.platform.problem.FieldProblem;
import dev.parley.platform.problem.Invalid;
import dev.parley.verification.audit.AuditLog;
import dev.parley.verification.audit.CaseAction;
import dev.parley.verification.audit.Snapshot;
import dev.parley.verification.cases.AnnounceCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.form.Form;
import dev.parley.verification.form.FormField;
import dev.parley.verification.form.Forms;
import dev.parley.verification.person.Staff;
import dev.parley.verification.shared.VerificationSettings;
import dev.parley.verification.submission.FieldRequests;
import dev.parley.verification.token.IssueLink;
import dev.parley.verification.token.LinkOrder;
import dev.parley.verification.token.TokenKind;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the candidate to answer the given questions again, and sends the link. Runs in the caller's transaction. */
@ApplicationScoped
class AskAgain {

    private final Forms forms;
    private final FieldRequests fieldRequests;
    private final IssueLink issueLink;
    private final AnnounceCase announce;
    private final AuditLog audit;
    private final VerificationSettings settings;
    private final InstantSource clock;

    AskAgain(
            Forms forms,
            FieldRequests fieldRequests,
            IssueLink issueLink,
            AnnounceCase announce,
            AuditLog audit,
            VerificationSettings settings,
            InstantSource clock) {
        this.forms = forms;
        this.fieldRequests = fieldRequests;
        this.issueLink = issueLink;
        this.announce = announce;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    void ask(Staff by, VerificationCase locked, ReviewRequest request) {
        Instant now = clock.instant();
        Form form = forms.get(locked.type(), locked.formVersion());
        Map<String, String> reasons = reasons(form, request);
        Snapshot before = audit.before(locked);
        locked.askAgain(settings.resubmissionCap(), now);
        fieldRequests.ask(locked, reasons, now, by.id());
        announce.publish(CaseEvents.CASE_DECIDED, locked);
        audit.changed(locked, by, CaseAction.RESUBMISSION_ASKED, before, text(form, reasons, request.reason()));
        if (request.sendsLink()) {
            issueLink.issue(
                    locked,
                    new LinkOrder(
                            TokenKind.RESUBMISSION,
                            by,
                            request.validFor(),
                            Map.of("fields", text(form, reasons, request.reason()))));
        }
    }

    private static Map<String, String> reasons(Form form, ReviewRequest request) {
        List<ReviewRequest.Field> fields = request.fields() == null ? List.of() : request.fields();
        if (fields.isEmpty()) {
            throw Invalid.field("fields", "not-empty", "must name the answers to correct, each with a reason");
        }
        Map<String, String> reasons = new LinkedHashMap<>();
        fields.forEach(field -> reasons.put(field.key(), field.reason().strip()));
        List<FieldProblem> unknown = reasons.keySet().stream()
                .filter(key -> form.field(key).isEmpty())
                .map(key -> new FieldProblem("fields." + key, "unknown-field", "the form has no such question"))
                .toList();
        if (!unknown.isEmpty()) {
            throw Invalid.fields(unknown);
        }
        return reasons;
    }

    /** One line for each question. */
    private static String text(Form form, Map<String, String> reasons, String remark) {
        String lines = reasons.entrySet().stream()
                .map(each -> form.field(each.getKey()).map(FormField::label).orElseThrow() + ": " + each.getValue())
                .collect(Collectors.joining("\n"));
        return remark == null || remark.isBlank() ? lines : lines + "\n" + remark.strip();
    }
}
