package dev.parley.invite;

import dev.parley.contracts.Topics;
import dev.parley.contracts.link.LinkPurpose;
import dev.parley.platform.link.LinkKey;
import dev.parley.platform.link.LinkRole;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.PreviousSecret;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** What was mailed before the installation's secret was replaced still works. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
class SecretRotationIT {

    @Inject
    AgroalDataSource dataSource;

    private Scene scene;

    @BeforeEach
    void interview() {
        scene = Scene.withInterviewAt(Instant.now().plus(Duration.ofDays(3)));
    }

    @Test
    void a_link_of_before_opens_its_interview() {
        UUID invite = UUID.fromString(scene.invite().path("id"));
        String before =
                PreviousSecret.linkKeys().derive(new LinkKey(LinkPurpose.INVITE, LinkRole.CANDIDATE, invite, 0));

        Scene.redeemLink(before).then().statusCode(200).body("interviewId", equalTo(scene.interview.toString()));
    }

    @Test
    void a_code_of_before_opens_its_interview() throws SQLException {
        try (EventProbe requests = EventProbe.on(Topics.NOTIFICATION_REQUEST)) {
            String code = scene.freshCode(requests);
            hashBefore(code);

            Scene.redeem(scene.email, code)
                    .then()
                    .statusCode(200)
                    .body("interviewId", equalTo(scene.interview.toString()));
        }
    }

    private void hashBefore(String code) throws SQLException {
        byte[] hash = PreviousSecret.secrets().hmac("invite-code", code.getBytes(StandardCharsets.UTF_8));
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(
                        "UPDATE invite SET code_hash = ? WHERE interview_id = ? AND email = ?")) {
            statement.setBytes(1, hash);
            statement.setObject(2, scene.interview);
            statement.setString(3, scene.email);
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
