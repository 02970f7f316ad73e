package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.LetterUnwritable;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.junit.jupiter.api.Test;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.concurrent.CompletionException;

import javax.net.ssl.SSLHandshakeException;

import static org.assertj.core.api.Assertions.assertThat;

class MailFailureTest {

    @Test
    void a_refused_recipient_is_not_tried_again() throws Exception {
        SendFailure failure = MailFailure.of(recipient(550));
        assertThat(failure.code()).isEqualTo("recipient-refused");
        assertThat(failure.retryable()).isFalse();
    }

    @Test
    void a_busy_server_is_tried_again() throws Exception {
        SendFailure failure = MailFailure.of(recipient(451));
        assertThat(failure.code()).isEqualTo("server-busy");
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void a_refused_sign_in_is_tried_again_since_the_operator_can_mend_it() {
        SendFailure failure = MailFailure.of(new AuthenticationFailedException("535 no"));
        assertThat(failure.code()).isEqualTo("auth-refused");
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void unreachable_hosts_and_broken_tls_are_told_apart() {
        assertThat(MailFailure.of(new CompletionException(new ConnectException()))
                        .code())
                .isEqualTo("host-unreachable");
        assertThat(MailFailure.of(new RuntimeException(new UnknownHostException()))
                        .code())
                .isEqualTo("host-unreachable");
        assertThat(MailFailure.of(new RuntimeException(new SSLHandshakeException("x")))
                        .code())
                .isEqualTo("tls-failed");
    }

    @Test
    void a_letter_that_cannot_be_written_is_not_tried_again() {
        assertThat(MailFailure.of(new LetterUnwritable("x", new IllegalArgumentException()))
                        .retryable())
                .isFalse();
    }

    @Test
    void a_greeting_that_puts_off_is_tried_again_and_a_connection_that_ends_too() {
        assertThat(MailFailure.of(new MessagingException("Could not connect to SMTP host: x, port: 25, response: 421")))
                .extracting(SendFailure::code, SendFailure::retryable)
                .containsExactly("server-busy", true);
        assertThat(MailFailure.of(new MessagingException("Could not connect to SMTP host: x, port: 25, response: -1")))
                .extracting(SendFailure::code, SendFailure::retryable)
                .containsExactly("connection-lost", true);
    }

    /** As the mail client tells it: the step that failed, and in it the recipient with the server's answer. */
    private static MessagingException recipient(int code) throws AddressException {
        InternetAddress address = new InternetAddress("nobody@example.org");
        Exception refused = new SMTPAddressFailedException(address, "RCPT TO:<nobody@example.org>", code, "no");
        return new SendFailedException(
                "Invalid Addresses", refused, new Address[0], new Address[0], new Address[] {address});
    }
}
