package dev.parley.notification.mail;

import dev.parley.notification.letter.LetterUnwritable;
import io.vertx.ext.mail.SMTPException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.concurrent.TimeoutException;

import javax.net.ssl.SSLException;

/**
 * Why a mail did not go out: the one place that decides what is worth another try.
 *
 * @param code   stable, e.g. auth-refused
 * @param detail for the operator; names no recipient
 */
public record MailFailure(String code, boolean retryable, String detail) {

    public static MailFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            MailFailure known = recognise(cause);
            if (known != null) {
                return known;
            }
        }
        return byText(thrown);
    }

    private static Throwable next(Throwable thrown) {
        Throwable following = thrown.getCause();
        if (following == null && thrown instanceof MessagingException mail) {
            return mail.getNextException();
        }
        return following;
    }

    private static MailFailure recognise(Throwable cause) {
        return switch (cause) {
            case SMTPException reply -> byReply(reply);
            case AuthenticationFailedException e -> authRefused(e.getMessage());
            case UnknownHostException e -> unreachable("the host name is unknown");
            case ConnectException e -> unreachable("nobody answers at the host and port");
            case NoRouteToHostException e -> unreachable("there is no route to the host");
            case SSLException e -> tlsFailed(e.getMessage());
            case SocketTimeoutException e -> new MailFailure("timed-out", true, "the server did not answer in time");
            case TimeoutException e -> new MailFailure("timed-out", true, "the server did not answer in time");
            case SocketException e -> new MailFailure("connection-lost", true, "the server closed the connection");
            case LetterUnwritable e -> new MailFailure("template-broken", false, e.getMessage());
            default -> null;
        };
    }

    private static MailFailure byReply(SMTPException reply) {
        int code = reply.getReplyCode();
        String text = text(reply);
        if (code == 530 || code == 534 || code == 535 || code == 538 || text.contains("auth")) {
            return authRefused("the server answered " + code);
        }
        if (code == 454 || text.contains("starttls")) {
            return tlsFailed("the server answered " + code);
        }
        if (code == 421 || (code >= 400 && code < 500) || reply.isTransient()) {
            return new MailFailure("server-busy", true, "the server answered " + code + ", try later");
        }
        if (text.contains("recipient")) {
            return new MailFailure("recipient-refused", false, "the server refused the recipient with " + code);
        }
        if (text.contains("sender")) {
            return new MailFailure("sender-refused", true, "the server refused the sender address with " + code);
        }
        return new MailFailure("message-refused", false, "the server refused the message with " + code);
    }

    private static MailFailure byText(Throwable thrown) {
        String text = text(thrown);
        if (text.contains("starttls") || text.contains("ssl") || text.contains("tls")) {
            return tlsFailed("the server offers no STARTTLS, or its certificate is not trusted");
        }
        if (text.contains("login") || text.contains("auth")) {
            return authRefused("the server and this setting have no way to sign in in common");
        }
        if (text.contains("email address is invalid") || text.contains("invalid email")) {
            return new MailFailure("recipient-refused", false, "the address is not a mail address");
        }
        if (text.contains("timeout") || text.contains("timed out")) {
            return new MailFailure("timed-out", true, "the server did not answer in time");
        }
        if (text.contains("closed") || text.contains("reset")) {
            return new MailFailure("connection-lost", true, "the server closed the connection");
        }
        return new MailFailure("unknown", true, thrown.getClass().getSimpleName());
    }

    private static MailFailure unreachable(String detail) {
        return new MailFailure("host-unreachable", true, detail);
    }

    private static MailFailure authRefused(String detail) {
        return new MailFailure("auth-refused", true, "user name or password was refused (" + detail + ")");
    }

    private static MailFailure tlsFailed(String detail) {
        return new MailFailure("tls-failed", true, "no encrypted connection (" + detail + ")");
    }

    private static String text(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
    }
}
