package dev.parley.notification.letter;

import dev.parley.notification.SmtpPort;
import dev.parley.notification.TestRequests;
import dev.parley.notification.mail.Mail;
import dev.parley.notification.mail.MailComposer;
import dev.parley.platform.testing.ParleyTestResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import java.util.UUID;

import static dev.parley.notification.TestRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(ParleyTestResource.class)
@QuarkusTestResource(SmtpPort.class)
class TemplatesIT {

    @Inject
    MailComposer composer;

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
    void each_template_renders_in_full_and_escapes_what_people_typed(String template) {
        Mail mail = compose(full(template));
        assertThat(mail.subject()).isNotBlank().doesNotContain("{", "}", "\n");
        assertThat(mail.html())
                .contains("</html>", "<h1 ")
                .doesNotContain("<script>", "<b>Asha", "{letter", "{name", "NOT_FOUND");
        assertThat(mail.text()).isNotBlank().doesNotContain("{", "}", "&amp;", "&lt;", "NOT_FOUND");
        if (!template.equals("test-message")) {
            assertThat(mail.html()).contains("Data &lt;script&gt;");
            assertThat(mail.text()).contains("Data <script>");
        }
    }

    @ParameterizedTest
    @FieldSource("dev.parley.notification.letter.Templates#ALL")
    void each_template_renders_with_nothing_but_what_it_must_have(String template) {
        TestRequests bare = aRequest(template).in(null);
        for (String name : new String[] {
            "interviewerNames", "startsAt", "endsAt", "zone", "type", "link", "contactName", "contactEmail"
        }) {
            bare.without(name);
        }
        Mail mail = compose(bare);
        assertThat(mail.subject()).isNotBlank().doesNotContain("  ", "{");
        assertThat(mail.text()).isNotBlank().doesNotContain("null", "{");
    }

    private static TestRequests full(String template) {
        return aRequest(template)
                .in("America/New_York")
                .with("jobTitle", "Data <script>alert(1)</script>")
                .with("candidateName", "<b>Asha & Co</b>")
                .with("interviewerName", "Ines \"I\" Vogel")
                .with("reason", "Ill <today> & tomorrow")
                .with("place", "Room <4>")
                .with("before", "PT1H")
                .with("code", "004711")
                .with("expiresAt", "2027-03-01T09:00:00Z")
                .with("deadline", "2027-03-09T09:00:00Z")
                .with("opensAt", "2027-03-01T09:00:00Z")
                .with("until", "2027-03-01T09:00:00Z")
                .with("offerExpiresAt", "2027-03-01T09:00:00Z")
                .with("changeLink", "http://localhost:8080/?session_key=change&x=1")
                .with("somethingNew", "unknown to the template");
    }

    private Mail compose(TestRequests request) {
        return composer.compose(UUID.randomUUID(), request.build());
    }
}
