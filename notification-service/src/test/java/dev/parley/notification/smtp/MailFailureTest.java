package dev.parley.notification.mail;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.LetterUnwritable;
import io.vertx.ext.mail.SMTPException;
import org.junit.jupiter.api.Test;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;

import javax.net.ssl.SSLHandshakeException;

import static org.assertj.core.api.Assertions.assertThat;

class MailFailureTest {

    @Test
    void a_refused_recipient_is_not_tried_again() {
        SendFailure failure = MailFailure.of(reply("recipient address not accepted", 550));
        assertThat(failure.code()).isEqualTo("recipient-refused");
        assertThat(failure.retryable()).isFalse();
    }

    @Test
    void a_busy_server_is_tried_again() {
        SendFailure failure = MailFailure.of(reply("recipient address not accepted", 451));
        assertThat(failure.code()).isEqualTo("server-busy");
        assertThat(failure.retryable()).isTrue();
    }

    @Test
    void a_refused_sign_in_is_tried_again_since_the_operator_can_mend_it() {
        SendFailure failure = MailFailure.of(new CompletionException(reply("AUTH PLAIN failed", 535)));
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

    private static SMTPException reply(String message, int code) {
        return new SMTPException(message, code, List.of(code + " no"), code >= 500);
    }
}
