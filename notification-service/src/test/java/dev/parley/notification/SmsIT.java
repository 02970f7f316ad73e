package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.MessageState;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.MutableClock;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class SmsIT extends MessageSteps {

    private static final Instant DUE = Instant.parse("2027-03-02T08:00:00Z");

    private final String number = "+49151" + (10_000_000 + new Random().nextInt(89_999_999));

    @Inject
    MutableClock clock;

    @BeforeEach
    void inboxIsUp() {
        MailServer.up();
    }

    @AfterEach
    void timeGoesOn() {
        clock.reset();
    }

    @Test
    void a_short_message_shows_in_the_inbox_of_the_local_stack() throws Exception {
        UUID interview = UUID.randomUUID();
        send(reminder(interview).build());
        MimeMessage message = MailServer.await(number + "@sms.local", 1).getFirst();
        assertThat(message.getSubject()).isEqualTo("SMS to " + number);
        assertThat(MailServer.part(message, "text/plain").strip())
                .isEqualTo(
                        "Reminder: your interview with Acme & Söhne (Data Engineer) starts in 1 hour: Tue 2 Mar, 14:30"
                                + " Asia/Kolkata. http://localhost:8080/?session_key=abc");
        Awaitility.await().untilAsserted(() -> log(interview)
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].channel", equalTo("SMS"))
                .body("items[0].recipientMobile", equalTo("+49***" + number.substring(number.length() - 2)))
                .body("items[0].recipientEmail", nullValue()));
    }

    @Test
    void the_same_event_by_mail_and_by_sms_is_one_message_each() {
        UUID interview = UUID.randomUUID();
        var mail =
                reminder(interview).by("EMAIL").dedupe("reminder:" + interview).build();
        var sms = reminder(interview)
                .to(mail.recipient().email())
                .dedupe("reminder:" + interview)
                .build();
        send(mail);
        send(sms);
        send(sms);
        send(mail);
        MailServer.await(number + "@sms.local", 1);
        MailServer.await(mail.recipient().email(), 1);
        Awaitility.await().untilAsserted(() -> log(interview)
                .body("pagination.total", equalTo(2))
                .body("items.status.unique()", equalTo(java.util.List.of("SENT"))));
    }

    @Test
    void a_number_that_is_none_is_final_and_named() {
        UUID interview = UUID.randomUUID();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(reminder(interview).mobile("0151 123").build());
            MessageState state = heard(probe, interview);
            assertThat(state.status()).isEqualTo("FAILED");
            assertThat(state.reason()).isEqualTo("number-invalid");
        }
    }

    @Test
    void a_reminder_that_is_due_is_not_sent_when_the_interview_was_cancelled_one_moment_earlier() {
        UUID interview = UUID.randomUUID();
        know(interview, 1, "SCHEDULED", 0);
        clock.set(DUE.minusMillis(1));
        know(interview, 2, "CANCELLED", 1);
        clock.set(DUE);
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(reminder(interview).by("EMAIL").build());
            assertThat(heard(probe, interview).reason()).isEqualTo("cancelled");
        }
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(reminder(interview).build());
            assertThat(heard(probe, interview).reason()).isEqualTo("cancelled");
        }
        assertThat(MailServer.to(number + "@sms.local")).isEmpty();
    }

    @Test
    void a_reminder_counts_until_the_start_and_not_at_it() {
        clock.set(TestRequests.START.minusMillis(1));
        send(reminder(UUID.randomUUID()).notAfter(TestRequests.START).build());
        MailServer.await(number + "@sms.local", 1);
        clock.set(TestRequests.START);
        UUID late = UUID.randomUUID();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(reminder(late).notAfter(TestRequests.START).build());
            assertThat(heard(probe, late).reason()).isEqualTo("past-due");
        }
        assertThat(MailServer.to(number + "@sms.local")).hasSize(1);
    }

    @Test
    void what_is_above_the_limit_of_a_number_waits_and_comes_later() {
        clock.set(DUE);
        for (int i = 0; i < 3; i++) {
            send(reminder(UUID.randomUUID()).build());
        }
        MailServer.await(number + "@sms.local", 3);
        UUID fourth = UUID.randomUUID();
        send(reminder(fourth).build());
        Awaitility.await().untilAsserted(() -> log(fourth)
                .body("items[0].status", equalTo("QUEUED"))
                .body("items[0].reason", equalTo("recipient-limit"))
                .body("items[0].attempts", equalTo(0)));
        send(reminder(UUID.randomUUID()).mobile("+919876543210").build());
        MailServer.await("+919876543210@sms.local", 1);
        clock.set(DUE.plus(Duration.ofHours(1)));
        MailServer.await(number + "@sms.local", 4);
    }

    @Test
    void what_waits_for_the_limit_is_dropped_when_it_is_true_no_more() {
        clock.set(DUE);
        for (int i = 0; i < 3; i++) {
            send(reminder(UUID.randomUUID()).build());
        }
        MailServer.await(number + "@sms.local", 3);
        UUID fourth = UUID.randomUUID();
        send(reminder(fourth).build());
        Awaitility.await().untilAsserted(() -> log(fourth).body("items[0].reason", equalTo("recipient-limit")));
        know(fourth, 2, "CANCELLED", 1);
        clock.set(DUE.plus(Duration.ofHours(1)));
        Awaitility.await().untilAsserted(() -> log(fourth)
                .body("items[0].status", equalTo("DROPPED"))
                .body("items[0].reason", equalTo("cancelled")));
        assertThat(MailServer.to(number + "@sms.local")).hasSize(3);
    }

    @Test
    void a_test_message_goes_to_a_number_and_says_through_whom() {
        test("SMS", number)
                .statusCode(200)
                .body("accepted", equalTo(true))
                .body("channel", equalTo("SMS"))
                .body("provider", equalTo("LOCAL"));
        assertThat(MailServer.await(number + "@sms.local", 1)).hasSize(1);
        test("SMS", "0151 1234")
                .statusCode(400)
                .body("type", equalTo("/problems/validation-failed"))
                .body("errors[0].field", equalTo("to"));
        test("PIGEON", number).statusCode(400);
    }

    @Test
    void a_test_message_names_what_is_broken() {
        MailServer.down();
        test("SMS", number)
                .statusCode(502)
                .body("type", equalTo("/problems/sms-broken"))
                .body("cause", equalTo("host-unreachable"))
                .body("detail", containsString("LOCAL"));
    }

    private TestRequests reminder(UUID interview) {
        return aRequest("interview-reminder")
                .by("SMS")
                .mobile(number)
                .about(interview, 1, 0)
                .with("before", "PT1H");
    }

    private static io.restassured.response.ValidatableResponse test(String channel, String to) {
        return given().auth()
                .oauth2(Tokens.admin())
                .contentType(ContentType.JSON)
                .body(Map.of("channel", channel, "to", to))
                .post("/api/v1/notifications/test")
                .then();
    }
}
