package dev.parley.verification.token;

import dev.parley.platform.crypto.Secrets;
import dev.parley.platform.rotation.ResealValues;
import dev.parley.platform.testing.PreviousSecret;
import dev.parley.verification.cases.AddCase;
import dev.parley.verification.cases.CaseType;
import dev.parley.verification.cases.Cases;
import dev.parley.verification.cases.Contact;
import dev.parley.verification.cases.NewCase;
import dev.parley.verification.person.Staff;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What the previous secret of the installation encrypted is read, and soon needs it no longer. */
@QuarkusTest
class SecretRotationIT {

    private static final Staff ADMIN = new Staff(UUID.randomUUID(), "Ada Adler", "ada@parley.example", true, false);
    private static final byte[] KEY = "the key of a case in the audit log".getBytes(StandardCharsets.US_ASCII);

    @Inject
    AddCase addCase;

    @Inject
    IssueLink issueLink;

    @Inject
    Cases cases;

    @Inject
    CandidateTokens tokens;

    @Inject
    SubmissionLinks links;

    @Inject
    ResealValues resealValues;

    @Inject
    Secrets secrets;

    @Inject
    AgroalDataSource dataSource;

    private UUID caseId;
    private String link;

    @BeforeEach
    void aCaseOfBeforeTheRotation() throws SQLException {
        caseId = addCase.add(
                ADMIN,
                new NewCase(
                        CaseType.IDENTITY,
                        new Contact("Asha Rao", "asha@example.test", "+4915112345678", null, "en"),
                        null));
        link = QuarkusTransaction.requiringNew()
                .call(() ->
                        issueLink.issue(cases.lockOwn(ADMIN, caseId), LinkOrder.of(TokenKind.ASSIGNED, ADMIN, null)))
                .link();
        byte[] token = link.substring(link.indexOf('=') + 1).getBytes(StandardCharsets.US_ASCII);
        change(
                "UPDATE candidate_token SET sealed = ? WHERE case_id = ?",
                PreviousSecret.secrets().encrypt("reminder-link", token));
        change("DELETE FROM case_key WHERE wrapped <> ? AND case_id = ?", KEY);
        change(
                "INSERT INTO case_key (wrapped, case_id) VALUES (?, ?)",
                PreviousSecret.secrets().encrypt("case-key", KEY));
    }

    @Test
    void aReminderHoldsTheSameLinkAsBefore() {
        assertThat(remindedOf()).isEqualTo(link);

        assertThat(resealValues.reseal()).isGreaterThanOrEqualTo(2);
        assertThat(remindedOf()).isEqualTo(link);
    }

    @Test
    void afterwardsThePreviousSecretIsNotNeeded() throws SQLException {
        resealValues.reseal();

        assertThat(secrets.renewed("case-key", value("SELECT wrapped FROM case_key WHERE case_id = ?")))
                .isEmpty();
        assertThat(secrets.decrypt("case-key", value("SELECT wrapped FROM case_key WHERE case_id = ?")))
                .isEqualTo(KEY);
        assertThat(secrets.renewed("reminder-link", value("SELECT sealed FROM candidate_token WHERE case_id = ?")))
                .isEmpty();
    }

    private String remindedOf() {
        return QuarkusTransaction.requiringNew()
                .call(() -> links.sentBefore(tokens.of(caseId).getFirst()));
    }

    private void change(String sql, byte[] value) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, value);
            statement.setObject(2, caseId);
            statement.executeUpdate();
        }
    }

    private byte[] value(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, caseId);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                return row.getBytes(1);
            }
        }
    }
}
