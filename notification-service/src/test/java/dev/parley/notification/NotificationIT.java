package dev.parley.notification;

import dev.parley.contracts.Topics;
import dev.parley.contracts.notification.MessageState;
import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.platform.testing.EventProbe;
import dev.parley.platform.testing.ParleyTestResource;
import dev.parley.platform.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.mail.internet.MimeMessage;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static dev.parley.notification.TestRequests.START;
import static dev.parley.notification.TestRequests.aRequest;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class NotificationIT extends MessageSteps {

    @BeforeEach
    void mailServerIsUp() {
        MailServer.up();
    }

    @Test
    void the_seeds_mail_says_when_where_how_and_whom_to_ask() throws Exception {
        var request = aRequest("interview-scheduled").in("Europe/Berlin").build();
        send(request);
        MimeMessage mail = MailServer.await(email(request), 1).getFirst();
        assertThat(mail.getSubject()).isEqualTo("Interview Scheduled - Data Engineer at Acme & Söhne");
        String text = MailServer.part(mail, "text/plain");
        assertThat(text)
                .contains("Tuesday, 2 March 2027", "10:00 – 10:45 Europe/Berlin (CET)")
                .contains("14:30 – 15:15 in Asia/Kolkata (IST)", "45 min", "Online video interview")
                .contains("http://localhost:8080/?session_key=abc", "Rita Recruiter, rita@acme.example");
        String html = MailServer.part(mail, "text/html");
        assertThat(html).contains("Acme &amp; Söhne", "href=\"http://localhost:8080/?session_key=abc\"");
    }

    @Test
    void the_same_request_twice_is_one_mail() {
        var request = aRequest("interview-scheduled").build();
        send(request);
        send(request);
        var fence = aRequest("interview-scheduled").to(email(request)).build();
        send(new NotificationRequest(
                fence.dedupeKey(),
                fence.template(),
                fence.channel(),
                request.recipient(),
                fence.subject(),
                fence.validStates(),
                null,
                fence.params(),
                null));
        MailServer.await(email(request), 2);
        assertThat(MailServer.to(email(request))).hasSize(2);
    }

    @Test
    void a_burst_of_messages_arrives_one_by_one() {
        String address = "burst." + UUID.randomUUID() + "@example.org";
        for (int i = 0; i < 60; i++) {
            send(aRequest("interview-scheduled").to(address).build());
        }
        assertThat(MailServer.await(address, 60)).hasSize(60);
    }

    @Test
    void a_cancelled_interview_sends_nothing() {
        UUID interview = UUID.randomUUID();
        know(interview, 3, "CANCELLED", 1);
        var request = aRequest("interview-scheduled").about(interview, 2, 0).build();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(request);
            MessageState state = heard(probe, interview);
            assertThat(state.status()).isEqualTo("DROPPED");
            assertThat(state.reason()).isEqualTo("cancelled");
        }
        assertThat(MailServer.to(email(request))).isEmpty();
    }

    @Test
    void an_older_time_is_superseded_by_a_newer_one() {
        UUID interview = UUID.randomUUID();
        know(interview, 3, "SCHEDULED", 1);
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(aRequest("interview-scheduled").about(interview, 2, 0).build());
            assertThat(heard(probe, interview).reason()).isEqualTo("superseded");
        }
    }

    @Test
    void what_is_past_due_is_not_sent() {
        UUID interview = UUID.randomUUID();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(aRequest("interview-scheduled")
                    .about(interview, 1, 0)
                    .notAfter(Instant.parse("2020-01-01T00:00:00Z"))
                    .build());
            assertThat(heard(probe, interview).reason()).isEqualTo("past-due");
        }
    }

    @Test
    void a_mail_server_that_is_down_delays_a_mail_and_loses_none() throws Exception {
        MailServer.down();
        UUID interview = UUID.randomUUID();
        var request = aRequest("interview-scheduled").about(interview, 1, 0).build();
        send(request);
        Awaitility.await().untilAsserted(() -> log(interview)
                .body("items[0].status", equalTo("QUEUED"))
                .body("items[0].reason", equalTo("host-unreachable")));
        MailServer.up();
        MimeMessage mail = MailServer.await(email(request), 1).getFirst();
        Awaitility.await().untilAsserted(() -> log(interview).body("items[0].status", equalTo("SENT")));
        String id = log(interview).extract().path("items[0].id");
        assertThat(mail.getMessageID()).startsWith("<" + id + "@");
    }

    @Test
    void a_cancel_while_the_mail_server_is_down_wins() {
        MailServer.down();
        UUID interview = UUID.randomUUID();
        var request = aRequest("interview-scheduled").about(interview, 1, 0).build();
        send(request);
        Awaitility.await().untilAsserted(() -> log(interview).body("items[0].reason", equalTo("host-unreachable")));
        know(interview, 2, "CANCELLED", 1);
        MailServer.up();
        Awaitility.await().untilAsserted(() -> log(interview)
                .body("items[0].status", equalTo("DROPPED"))
                .body("items[0].reason", equalTo("cancelled")));
        assertThat(MailServer.to(email(request))).isEmpty();
    }

    @Test
    void a_calendar_entry_is_made_moved_and_cancelled_under_one_uid() throws Exception {
        UUID interview = UUID.randomUUID();
        String address = "cal." + interview + "@example.org";
        send(aRequest("interview-scheduled")
                .to(address)
                .about(interview, 1, 0)
                .calendar("REQUEST", 0, START)
                .build());
        MailServer.await(address, 1);
        send(aRequest("interview-rescheduled")
                .to(address)
                .about(interview, 2, 1)
                .calendar("REQUEST", 1, START.plus(Duration.ofDays(1)))
                .build());
        MailServer.await(address, 2);
        send(aRequest("interview-cancelled")
                .to(address)
                .about(interview, 3, 2)
                .validIn("CANCELLED")
                .calendar("CANCEL", 2, START.plus(Duration.ofDays(1)))
                .build());
        List<String> seen = new ArrayList<>();
        for (MimeMessage mail : MailServer.await(address, 3)) {
            Calendar calendar = new CalendarBuilder()
                    .build(new ByteArrayInputStream(
                            MailServer.part(mail, "text/calendar").getBytes(StandardCharsets.UTF_8)));
            calendar.validate();
            VEvent event = calendar.<VEvent>getComponents().getFirst();
            assertThat(event.getUid().orElseThrow().getValue()).isEqualTo(interview + "@parley");
            assertThat(event.getOrganizer().getValue()).isEqualTo("mailto:rita@acme.example");
            assertThat(event.getAttendees()).extracting(who -> who.getValue()).containsExactly("mailto:" + address);
            assertThat(event.getAlarms()).hasSize(seen.size() < 2 ? 1 : 0);
            seen.add(calendar.getMethod().getValue() + " " + event.getSequence().getSequenceNo());
        }
        assertThat(seen).containsExactly("REQUEST 0", "REQUEST 1", "CANCEL 2");
    }

    @Test
    void an_interviewer_who_is_replaced_finds_the_entry_off_the_calendar_while_the_interview_stands() throws Exception {
        UUID interview = UUID.randomUUID();
        know(interview, 2, "SCHEDULED", 0);
        var request = aRequest("interviewer-removed")
                .about(interview, 2, 0)
                .calendar("CANCEL", 0, START)
                .build();
        send(request);
        MimeMessage mail = MailServer.await(email(request), 1).getFirst();
        assertThat(mail.getSubject()).startsWith("Reassigned: interview with Asha Rao");
        String entry = MailServer.part(mail, "text/calendar").replace("\r\n ", "");
        assertThat(entry)
                .contains("METHOD:CANCEL", "STATUS:CANCELLED", "UID:" + interview + "@parley", "SEQUENCE:0")
                .contains("ORGANIZER;CN=Rita Recruiter:mailto:rita@acme.example", email(request))
                .doesNotContain("VALARM");
    }

    @Test
    void a_code_is_mailed_large_and_kept_nowhere() throws Exception {
        var request = aRequest("invite-code")
                .with("code", "004711")
                .with("expiresAt", "2027-04-01T09:00:00Z")
                .build();
        send(request);
        MimeMessage mail = MailServer.await(email(request), 1).getFirst();
        assertThat(MailServer.part(mail, "text/html")).contains("004711", "Valid until");
        assertThat(MailServer.part(mail, "text/plain")).contains("Your interview code: 004711");
    }

    @Test
    void the_log_shows_recruiters_their_own_messages_with_masked_addresses() {
        UUID interview = UUID.randomUUID();
        var request = aRequest("interview-scheduled").about(interview, 1, 0).build();
        send(request);
        MailServer.await(email(request), 1);
        Awaitility.await().untilAsserted(() -> log(interview)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].recipientEmail", equalTo("a***@example.org"))
                .body("pagination.total", equalTo(1)));
        given().auth()
                .oauth2(Tokens.token(UUID.randomUUID(), "recruiter"))
                .get("/api/v1/notifications?subjectId=" + interview)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        given().auth()
                .oauth2(Tokens.member())
                .get("/api/v1/notifications")
                .then()
                .statusCode(403);
    }

    @Test
    void a_test_mail_is_sent_at_once() {
        testMail(Tokens.admin(), "ops@example.org").statusCode(200).body("accepted", equalTo(true));
        assertThat(MailServer.await("ops@example.org", 1)).hasSize(1);
    }

    @Test
    void a_test_mail_names_what_is_broken() {
        MailServer.down();
        testMail(Tokens.admin(), "ops@example.org")
                .statusCode(502)
                .body("type", equalTo("/problems/mail-broken"))
                .body("cause", equalTo("host-unreachable"))
                .body("detail", containsString("host and port"));
    }

    @Test
    void a_refused_recipient_is_final_and_named() throws Exception {
        MailServer.down();
        UUID interview = UUID.randomUUID();
        try (var server = new RefusingServer("550 5.1.1 no such mailbox");
                EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(aRequest("interview-scheduled").about(interview, 1, 0).build());
            MessageState state = heard(probe, interview);
            assertThat(state.status()).isEqualTo("FAILED");
            assertThat(state.reason()).isEqualTo("recipient-refused");
            log(interview).body("items[0].attempts", equalTo(1));
            testMail(Tokens.admin(), "ops@example.org").statusCode(502).body("cause", equalTo("recipient-refused"));
        }
    }

    @Test
    void a_recipient_who_is_refused_for_now_is_tried_again() throws Exception {
        MailServer.down();
        UUID interview = UUID.randomUUID();
        var request = aRequest("interview-scheduled").about(interview, 1, 0).build();
        try (var server = new RefusingServer("450 4.2.1 mailbox busy")) {
            send(request);
            Awaitility.await().untilAsserted(() -> log(interview).body("items[0].reason", equalTo("server-busy")));
        }
        MailServer.up();
        assertThat(MailServer.await(email(request), 1)).hasSize(1);
    }

    @Test
    void only_admins_send_test_mails() {
        testMail(Tokens.recruiter(), "ops@example.org").statusCode(403);
        testMail(Tokens.admin(), "nonsense").statusCode(400).body("errors.field", hasItem(containsString("to")));
    }

    @Test
    void a_message_that_was_sent_is_announced() {
        UUID interview = UUID.randomUUID();
        try (EventProbe probe = EventProbe.on(Topics.NOTIFICATION_MESSAGE)) {
            send(aRequest("interview-scheduled").about(interview, 1, 0).build());
            assertThat(heard(probe, interview).status()).isEqualTo("SENT");
        }
    }

    private static io.restassured.response.ValidatableResponse testMail(String token, String to) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body("{\"to\":\"" + to + "\"}")
                .post("/api/v1/notifications/test")
                .then();
    }

    private static String email(NotificationRequest request) {
        return request.recipient().email();
    }
}
