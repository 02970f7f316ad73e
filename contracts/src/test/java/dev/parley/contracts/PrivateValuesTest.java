package dev.parley.contracts;

import dev.parley.contracts.notification.NotificationRequest;
import dev.parley.contracts.notification.NotificationRequest.Recipient;
import dev.parley.contracts.notification.NotificationRequest.Subject;
import dev.parley.contracts.scheduling.Contact;
import dev.parley.contracts.screening.MatchResult;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class PrivateValuesTest {

    private static final UUID ID = UUID.randomUUID();

    @Test
    void whatIsLoggedOfAContactShowsNoPersonalValue() {
        var contact =
                new Contact(ID, Contact.CANDIDATE, "Asha Rao", "asha@example.org", "+91", "Asia/Kolkata", "en", ID, ID);

        assertThat(contact.toString()).contains(ID.toString()).doesNotContain("Asha", "asha", "+91");
    }

    @Test
    void whatIsLoggedOfAMatchResultShowsNoPersonalValue() {
        var candidate = new MatchResult.Candidate("Asha Rao", "asha@example.org", "+91", "Asia/Kolkata", "en");
        var result = new MatchResult(ID, "REQ-42", null, candidate, 0.9, null);

        assertThat(result + " " + candidate).contains(ID.toString(), "REQ-42").doesNotContain("Asha", "asha", "+91");
    }

    @Test
    void whatIsLoggedOfARequestShowsNeitherRecipientNorParameters() {
        var request = new NotificationRequest(
                "key",
                "invite-code",
                "EMAIL",
                new Recipient(ID, Contact.CANDIDATE, "Asha Rao", "asha@example.org", "+91", "Asia/Kolkata", "en"),
                new Subject("invite", ID, 1, 0),
                List.of("pending"),
                null,
                Map.of("code", "123456"),
                null);

        assertThat(request.toString() + request.recipient()).doesNotContain("Asha", "asha", "123456");
    }
}
