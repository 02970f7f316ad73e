package dev.parley.notification.wire;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.MailServer;
import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestRequests;
import dev.parley.notification.letter.Templates;
import dev.parley.notification.mail.MailChannel;
import dev.parley.notification.mail.MailComposer;
import dev.parley.notification.wire.StrictServer.Received;
import dev.parley.platform.testing.NastyAddress;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static dev.parley.notification.TestRequests.START;
import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What reaches the mail server, octet by octet, read by another parser than the one that wrote it. */
@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class MailOnTheWireIT {

    private static final List<String> HEADERS = List.of(
            "Auto-Submitted",
            "Content-Type",
            "Date",
            "From",
            "MIME-Version",
            "Message-ID",
            "Reply-To",
            "Subject",
            "To",
            "X-Auto-Response-Suppress");

    @Inject
    MailChannel channel;

    @Inject
    MailComposer composer;

    private StrictServer server;

    @BeforeEach
    void aStrictServerIsUp() throws Exception {
        MailServer.down();
        server = new StrictServer();
    }

    @AfterEach
    void itIsDown() throws Exception {
        server.close();
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.wire.Nasty#ALL")
    void each_template_with_each_name_is_taken_and_says_what_it_should(Nasty name) throws Exception {
        for (String template : Templates.ALL) {
            NotificationRequest request = named(template, name).build();
            UUID id = UUID.randomUUID();

            ParsedMail mail = received(id, request);

            assertThat(mail.names()).as(template).containsExactlyInAnyOrderElementsOf(HEADERS);
            assertThat(mail.header("Subject"))
                    .as(template)
                    .isEqualTo(composer.compose(id, request).subject());
            assertThat(mail.header("To").strip()).isEqualTo(request.recipient().email());
            assertThat(mail.header("Reply-To").strip()).isEqualTo(name.shown() + " <rita@acme.example>");
            assertThat(mail.parts())
                    .extracting(ParsedMail.Part::type)
                    .containsExactly("text/plain", "text/html", "text/calendar", "text/calendar");
            assertThat(mail.part("text/plain").text().replaceAll("\\s+", " "))
                    .as(template)
                    .contains("Hello " + name.shown().replaceAll("\\s+", " "));
            assertThat(mail.part("text/html").text()).contains("</html>");
        }
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.wire.Nasty#ALL")
    void the_subject_carries_the_name_as_it_is(Nasty name) throws Exception {
        ParsedMail mail =
                received(UUID.randomUUID(), named("interview-scheduled", name).build());
        assertThat(mail.header("Subject"))
                .isEqualTo("Interview Scheduled - %s at %s".formatted(name.shown(), name.shown()));
    }

    @Test
    void a_repeated_mail_has_the_same_id() throws Exception {
        UUID id = UUID.randomUUID();
        NotificationRequest request = aRequest("interview-scheduled").build();
        assertThat(received(id, request).header("Message-ID"))
                .isEqualTo(received(id, request).header("Message-ID"))
                .contains("<" + id + "@");
    }

    @Test
    void replies_reach_whom_the_letter_names_and_not_the_recipient() throws Exception {
        var named = aRequest("interview-scheduled");
        assertThat(received(UUID.randomUUID(), named.build()).header("Reply-To").strip())
                .isEqualTo("Rita Recruiter <rita@acme.example>");
        assertThat(received(UUID.randomUUID(), named.to("Rita@acme.example").build())
                        .names())
                .doesNotContain("Reply-To");
        assertThat(received(
                                UUID.randomUUID(),
                                aRequest("interview-scheduled")
                                        .without("contactEmail")
                                        .build())
                        .names())
                .doesNotContain("Reply-To");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQUEST", "CANCEL"})
    void a_calendar_entry_is_a_third_way_to_read_the_mail_and_a_file_of_one_method(String method) throws Exception {
        ParsedMail mail = received(
                UUID.randomUUID(),
                aRequest("interview-scheduled").calendar(method, 3, START).build());

        assertThat(mail.parts())
                .extracting(ParsedMail.Part::type, part -> String.join("/", part.within()))
                .containsExactly(
                        tuple("text/plain", "mixed/alternative"),
                        tuple("text/html", "mixed/alternative"),
                        tuple("text/calendar", "mixed/alternative"),
                        tuple("text/calendar", "mixed"));
        ParsedMail.Part entry = mail.parts().get(2);
        ParsedMail.Part file = mail.parts().get(3);
        assertThat(file.content()).isEqualTo(entry.content());
        assertThat(file.text()).contains("\r\nMETHOD:" + method + "\r\n");
        for (ParsedMail.Part part : List.of(entry, file)) {
            assertThat(part.headers().get("content-type").replaceAll("\\s+", " "))
                    .contains("text/calendar", "charset=UTF-8", "method=" + method);
        }
        assertThat(entry.headers()).doesNotContainKey("content-disposition");
        assertThat(file.headers().get("content-disposition"))
                .contains("attachment", method.equals("CANCEL") ? "cancel.ics" : "invite.ics");
    }

    @Test
    void a_legal_address_and_a_domain_in_letters_reach_the_server_in_ascii() throws Exception {
        received(
                UUID.randomUUID(),
                aRequest("interview-scheduled").to("a{b}+c'd@münchen.example").build());
        assertThat(server.received().getLast().commands()).contains("RCPT TO:<a{b}+c'd@xn--mnchen-3ya.example>");
    }

    @Test
    void what_no_server_can_take_is_refused_here_for_good() {
        for (String address :
                List.of("jürgen@example.org", "a b@example.org", "a@b\r\nDATA", "a..b@example.org", "@x")) {
            assertThat(channel.send(
                            UUID.randomUUID(),
                            aRequest("interview-scheduled").to(address).build()))
                    .as(address)
                    .hasValueSatisfying(failure -> {
                        assertThat(failure.code()).isEqualTo("recipient-refused");
                        assertThat(failure.retryable()).isFalse();
                    });
        }
    }

    @Test
    void mail_to_each_address_arrives_or_is_refused_for_good() {
        for (NastyAddress address : NastyAddress.ALL) {
            int before = server.received().size();
            NotificationRequest request =
                    aRequest("interview-scheduled").to(address.typed()).build();
            var failure = channel.send(UUID.randomUUID(), request);

            assertThat(failure.isPresent()).as(address.toString()).isEqualTo(address.isRefused());
            failure.ifPresent(refusal -> assertThat(refusal.retryable()).isFalse());
            assertThat(server.received()).hasSize(address.isRefused() ? before : before + 1);
            if (!address.isRefused()) {
                Received last = server.received().getLast();
                assertThat(last.commands()).contains("RCPT TO:<" + address.delivered() + ">");
                assertThat(StrictServer.fault(last.content())).isNull();
            }
        }
    }

    private static TestRequests named(String template, Nasty name) {
        return aRequest(template)
                .named(name.given())
                .with("jobTitle", name.given())
                .with("companyName", name.given())
                .with("candidateName", name.given())
                .with("interviewerNames", name.given())
                .with("interviewerName", name.given())
                .with("contactName", name.given())
                .with("place", name.given())
                .with("code", "004711")
                .with("caseNumber", "REC-2027-00001")
                .calendar("REQUEST", 0, START);
    }

    private ParsedMail received(UUID id, NotificationRequest request) throws Exception {
        assertThat(channel.send(id, request)).isEmpty();
        Received last = server.received().getLast();
        assertThat(last.commands()).allMatch(StandardCharsets.US_ASCII.newEncoder()::canEncode);
        assertThat(StrictServer.fault(last.content())).isNull();
        assertThat(header(last.content()).lines()).allMatch(line -> line.length() <= 78);
        return ParsedMail.of(last.content());
    }

    private static String header(byte[] content) {
        String text = new String(content, StandardCharsets.US_ASCII);
        return text.substring(0, text.indexOf("\r\n\r\n"));
    }
}
