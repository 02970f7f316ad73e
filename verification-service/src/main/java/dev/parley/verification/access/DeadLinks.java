package dev.parley.verification.access;

import dev.parley.platform.log.Mask;
import dev.parley.platform.problem.Problems;
import dev.parley.platform.problem.Rejection;
import dev.parley.verification.cases.CaseStatus;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.shared.VerificationSettings;
import dev.parley.verification.token.CandidateLink;
import dev.parley.verification.token.TokenState;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.util.Optional;

/** Why a link opens nothing, and what can be done about it. */
@ApplicationScoped
public class DeadLinks {

    private final VerificationSettings settings;

    DeadLinks(VerificationSettings settings) {
        this.settings = settings;
    }

    public static Rejection invalid() {
        return Problems.of("token-invalid", "Open the whole link from your email or text message.");
    }

    /** Empty while the link is alive. */
    public Optional<Rejection> why(CandidateLink link, Instant at) {
        VerificationCase subject = link.subject();
        TokenState state = link.token().stateAt(at);
        return switch (subject.status()) {
            case CANDIDATE_ASSIGNED ->
                switch (state) {
                    case LIVE -> Optional.empty();
                    case EXPIRED ->
                        Optional.of(fresh(
                                "token-expired",
                                "This link has expired. What you typed is saved. Ask for a new link to continue.",
                                subject));
                    case USED, REPLACED, REVOKED ->
                        Optional.of(fresh(
                                "token-replaced",
                                "We sent you a new link. Open that one, or ask for another.",
                                subject));
                };
            case PENDING, VENDOR_ASSIGNED -> Optional.of(closed());
            case SUBMITTED, ASSIGNED, APPROVED, REJECTED, NEEDS_RESUBMISSION ->
                Optional.of(subject.isErased() ? closed() : submitted(subject));
        };
    }

    /** Whether a dead link can be exchanged for a fresh one. */
    public boolean isExchangeable(CandidateLink link, Instant at) {
        return link.subject().status() == CaseStatus.CANDIDATE_ASSIGNED
                && link.token().stateAt(at) != TokenState.LIVE;
    }

    public static String maskedEmail(VerificationCase subject) {
        String email = subject.contact().email();
        return email == null ? null : Mask.email(email);
    }

    private Rejection fresh(String code, String detail, VerificationCase subject) {
        int left = Math.max(0, settings.link().freshCap() - subject.link().freshOnes());
        Rejection rejection = Problems.of(code, detail)
                .with("canRequestFresh", left > 0 || subject.link().freshRequestedAt() == null)
                .with("requestsLeft", left);
        String email = maskedEmail(subject);
        return email == null ? rejection : rejection.with("maskedEmail", email);
    }

    private static Rejection submitted(VerificationCase subject) {
        return Problems.of(
                        "already-submitted", "You have already submitted the form. You don't need to do anything else.")
                .with("caseNumber", subject.caseNumber())
                .with("submittedAt", subject.submittedAt());
    }

    private static Rejection closed() {
        return Problems.of(
                "case-closed", "You don't need to do anything now. Questions? Reply to your invitation email.");
    }
}
