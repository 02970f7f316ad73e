package dev.parley.verification.token;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.verification.CaseEvents;
import dev.parley.contracts.verification.CaseState;
import dev.parley.platform.testing.AtOnce;
import dev.parley.platform.testing.EventProbe;
import dev.parley.verification.cases.AddCase;
import dev.parley.verification.cases.CaseRejection;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.NewCase;
import dev.parley.verification.person.Staff;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@QuarkusTest
class IssueLinkIT {

    private static final Staff ADMIN = new Staff(UUID.randomUUID(), "Ada Adler", "ada@parley.example", true, false);

    @Inject
    AddCase addCase;

    @Inject
    IssueLink issueLink;

    @Inject
    Cases cases;

    @Inject
    CandidateTokens tokens;

    @Inject
    CandidateLinks links;

    @Test
    void the_first_link_goes_out_by_mail_and_short_message_and_the_event_names_nobody() {
        UUID id = add("asha@example.test", "+4915112345678");

        try (EventProbe events = EventProbe.on(Topics.VERIFICATION_CASE);
                EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            IssuedLink issued = issue(id, TokenKind.ASSIGNED);

            CaseState state = events.await(CaseEvents.LINK_ISSUED, id).dataAs(CaseState.class);
            assertThat(state.status()).isEqualTo("candidate_assigned");
            assertThat(state.linkNumber()).isEqualTo(1);
            assertThat(state.expiresAt()).isEqualTo(issued.expiresAt());
            List<NotificationRequest> asked = requests
                    .await(2, event -> id.toString().equals(event.key()))
                    .stream()
                    .map(event -> event.dataAs(NotificationRequest.class))
                    .toList();
            assertThat(asked).extracting(NotificationRequest::channel).containsExactlyInAnyOrder("EMAIL", "SMS");
            assertThat(asked)
                    .allMatch(request -> request.template().equals("verification-link")
                            && request.params().get("link").equals(issued.link())
                            && request.notAfter().equals(issued.expiresAt())
                            && request.subject().revision() == 1);
        }
    }

    @Test
    void a_newer_link_kills_the_one_before() {
        UUID id = add("asha@example.test", "+4915112345678");
        String first = token(issue(id, TokenKind.ASSIGNED));
        String second = token(issue(id, TokenKind.RESENT));

        QuarkusTransaction.requiringNew().run(() -> {
            var now = java.time.Instant.ofEpochMilli(System.currentTimeMillis());
            assertThat(links.find(first).orElseThrow().token().stateAt(now)).isEqualTo(TokenState.REPLACED);
            assertThat(links.lock(second).orElseThrow().token().stateAt(now)).isEqualTo(TokenState.LIVE);
            assertThat(links.find("A".repeat(43))).isEmpty();
        });
    }

    @Test
    void links_sent_at_the_same_moment_leave_exactly_one_alive() throws Exception {
        UUID id = add("asha@example.test", "+4915112345678");
        issue(id, TokenKind.ASSIGNED);

        Callable<IssuedLink> resend = () -> issue(id, TokenKind.RESENT);
        AtOnce.run(Collections.nCopies(8, resend));

        QuarkusTransaction.requiringNew().run(() -> {
            List<CandidateToken> all = tokens.of(id);
            var now = java.time.Instant.ofEpochMilli(System.currentTimeMillis());
            assertThat(all).hasSize(9);
            assertThat(all.stream().filter(token -> token.stateAt(now) == TokenState.LIVE))
                    .singleElement()
                    .extracting(CandidateToken::linkNumber)
                    .isEqualTo(9);
        });
    }

    @Test
    void a_missing_mobile_and_address_are_named_together_and_nothing_is_sent() {
        UUID id = add(null, null);

        assertThatThrownBy(() -> issue(id, TokenKind.ASSIGNED))
                .isInstanceOfSatisfying(CaseRejection.ContactMissing.class, refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.errors())
                            .extracting("field")
                            .containsExactly("candidateEmail", "candidateMobile");
                });
        assertThat(QuarkusTransaction.requiringNew().call(() -> tokens.of(id))).isEmpty();
    }

    private UUID add(String email, String mobile) {
        return addCase.add(
                ADMIN, new NewCase(CaseType.IDENTITY, new Contact("Asha Rao", email, mobile, null, "en"), null));
    }

    private IssuedLink issue(UUID id, TokenKind kind) {
        return QuarkusTransaction.requiringNew()
                .call(() -> issueLink.issue(cases.lockOwn(ADMIN, id), LinkOrder.of(kind, ADMIN, null)));
    }

    private static String token(IssuedLink issued) {
        return issued.link().substring(issued.link().indexOf('=') + 1);
    }
}
