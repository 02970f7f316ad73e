package dev.parley.notification;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.Exported;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import java.net.URI;

import static dev.parley.notification.TestRequests.aRequest;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class MetricsIT extends MessageSteps {

    private static final String ATTEMPTS = "parley_delivery_attempts_total";
    private static final String BY_MAIL = "channel=\"EMAIL\"";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void a_mail_that_was_sent_and_one_that_was_dropped_are_counted() {
        MailServer.up();
        double sent = Exported.at(management).sum(ATTEMPTS, BY_MAIL, "outcome=\"sent\"");
        double dropped = Exported.at(management).sum(ATTEMPTS, BY_MAIL, "outcome=\"dropped\"");
        NotificationRequest request = aRequest("interview-scheduled").build();
        know(request.subject().id(), 9, "CANCELLED", 2);

        send(request);
        send(aRequest("interview-scheduled").build());

        Awaitility.await().untilAsserted(() -> {
            Exported now = Exported.at(management);
            assertThat(now.sum(ATTEMPTS, BY_MAIL, "outcome=\"sent\"")).isEqualTo(sent + 1);
            assertThat(now.sum(ATTEMPTS, BY_MAIL, "outcome=\"dropped\"")).isEqualTo(dropped + 1);
        });
        given().get("/api/v1/notifications").then().statusCode(401);
        Exported.at(management).check("notification");
    }
}
