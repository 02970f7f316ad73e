package dev.parley.verification.testing;

import dev.parley.platform.testing.Tokens;
import dev.parley.verification.cases.AddCase;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.NewCase;
import dev.parley.verification.cases.VerificationCase;
import dev.parley.verification.person.Staff;
import dev.parley.verification.token.CandidateTokens;
import dev.parley.verification.token.IssueLink;
import dev.parley.verification.token.LinkOrder;
import dev.parley.verification.token.TokenKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** Cases with a candidate who got a link, by the real use cases. */
@ApplicationScoped
public class Candidates {

    public static final Staff ADMIN = new Staff(Tokens.ADMIN, "Admin Person", "admin@parley.example", true, false);

    private final AddCase addCase;
    private final IssueLink issueLink;
    private final Cases cases;
    private final CandidateTokens tokens;
    private final InstantSource clock;

    Candidates(AddCase addCase, IssueLink issueLink, Cases cases, CandidateTokens tokens, InstantSource clock) {
        this.addCase = addCase;
        this.issueLink = issueLink;
        this.cases = cases;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** With a link that works for 48 hours. */
    public CandidatePage assigned(CaseType type) {
        return assigned(type, null);
    }

    public CandidatePage assigned(CaseType type, Duration validFor) {
        UUID id = pending(type);
        return new CandidatePage(id, link(id, TokenKind.ASSIGNED, validFor));
    }

    public UUID pending(CaseType type) {
        UUID unique = UUID.randomUUID();
        return addCase.add(
                ADMIN,
                new NewCase(
                        type,
                        new Contact("Asha Rao", "asha." + unique + "@example.org", "+4915112345678", null, "en"),
                        null));
    }

    public CandidatePage resend(CandidatePage page) {
        return new CandidatePage(page.caseId(), link(page.caseId(), TokenKind.RESENT, null));
    }

    public String link(UUID caseId, TokenKind kind, Duration validFor) {
        String link = QuarkusTransaction.requiringNew()
                .call(() -> issueLink.issue(cases.lockOwn(ADMIN, caseId), LinkOrder.of(kind, ADMIN, validFor)))
                .link();
        return link.substring(link.indexOf('=') + 1);
    }

    /** As the use cases of staff change it. */
    public void change(UUID caseId, Consumer<VerificationCase> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> change.accept(cases.lock(caseId).orElseThrow()));
    }

    public void returnToPending(UUID caseId) {
        QuarkusTransaction.requiringNew().run(() -> {
            VerificationCase subject = cases.lock(caseId).orElseThrow();
            tokens.revokeLive(caseId, clock.instant());
            subject.returnToPending(clock.instant());
        });
    }

    public <T> T of(UUID caseId, Function<VerificationCase, T> read) {
        return QuarkusTransaction.requiringNew().call(() -> read.apply(cases.findById(caseId)));
    }
}
