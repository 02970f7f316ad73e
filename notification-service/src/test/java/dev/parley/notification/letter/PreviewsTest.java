package dev.parley.notification.letter;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.notification.TestRequests;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.ReflectionValueResolver;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

/** Writes each mail as a page to {@code target/previews}, to be looked at in a browser. */
class PreviewsTest {

    private static final Path TEMPLATE = Path.of("src/main/resources/templates/mail/letter.html");
    private static final Path FOLDER = Path.of("target/previews");

    private static final String LINK =
            "https://parley.example/?session_key=AbCdEfGhIjKlMnOpQrStUvWxYz0123456789-_AbCdEfGhIjKlMn";

    private final LetterWriter writer = TestWording.letters();

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
    void each_template_is_a_page(String template) throws IOException {
        String page = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of("text/html")))
                .build()
                .parse(Files.readString(TEMPLATE), null)
                .data("letter", writer.write(request(template)), "brand", "#2f5bd7")
                .render();

        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve(template + ".html"), page);
        assertThat(page).contains("</html>");
    }

    private static NotificationRequest request(String template) {
        TestRequests request = aRequest(template).in("Europe/Berlin").with("link", LINK);
        if (template.startsWith("verification-")) {
            return aboutCase(request, template).build();
        }
        if (template.startsWith("self-paced-")) {
            return request.without("startsAt")
                    .without("endsAt")
                    .with("deadline", "2027-03-09T20:00:00Z")
                    .with("percent", "50")
                    .build();
        }
        if (template.startsWith("invite-")) {
            request.with("expiresAt", "2027-03-09T20:00:00Z");
        }
        if (template.equals("invite-code")) {
            request.with("code", "004711");
        }
        if (template.equals("live-invitation")) {
            return request.without("jobTitle")
                    .without("startsAt")
                    .without("endsAt")
                    .without("type")
                    .without("candidateName")
                    .without("contactName")
                    .with("inviterName", "Mina Park")
                    .with("headline", "Backend engineer")
                    .with("answerUntil", "2027-03-02T09:02:00Z")
                    .build();
        }
        if (template.equals("slot-offer")) {
            request.with("offerExpiresAt", "2027-03-01T07:00:00Z");
        }
        return request.with("before", "PT1H")
                .with("interviewerName", "Ines Vogel")
                .with("changeLink", LINK)
                .build();
    }

    private static TestRequests aboutCase(TestRequests request, String template) {
        for (String name : List.of("jobTitle", "interviewerNames", "startsAt", "endsAt", "type")) {
            request.without(name);
        }
        request.with("caseNumber", "REC-2027-00042").with("caseType", "identity");
        if (template.endsWith("-receipt")) {
            return request.with("submittedAt", "2027-03-02T09:00:00Z");
        }
        return template.endsWith("-resubmission")
                ? request.with("expiresAt", "2027-03-04T09:00:00Z")
                        .with("fields", "Passport: the photo is too dark\nStreet: does not match the bill")
                : request.with("expiresAt", "2027-03-04T09:00:00Z");
    }
}
