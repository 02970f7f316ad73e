package dev.parley.notification.mail;

import dev.parley.notification.channel.SendFailure;
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

/** Why a mail did not go out: the one place that decides what is worth another try. */
public final class MailFailure {

    private MailFailure() {}

    public static SendFailure of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            SendFailure known = recognise(cause);
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

    private static SendFailure recognise(Throwable cause) {
        return switch (cause) {
            case SMTPException reply -> byReply(reply);
            case AuthenticationFailedException e -> authRefused(e.getMessage());
            case UnknownHostException e -> unreachable("the host name is unknown");
            case ConnectException e -> unreachable("nobody answers at the host and port");
            case NoRouteToHostException e -> unreachable("there is no route to the host");
            case SSLException e -> tlsFailed(e.getMessage());
            case SocketTimeoutException e -> new SendFailure("timed-out", true, "the server did not answer in time");
            case TimeoutException e -> new SendFailure("timed-out", true, "the server did not answer in time");
            case SocketException e -> new SendFailure("connection-lost", true, "the server closed the connection");
            case LetterUnwritable e -> new SendFailure("template-broken", false, e.getMessage());
            default -> null;
        };
    }

    private static SendFailure byReply(SMTPException reply) {
        int code = reply.getReplyCode();
        String text = text(reply);
        if (code == 530 || code == 534 || code == 535 || code == 538 || text.contains("auth")) {
            return authRefused("the server answered " + code);
        }
        if (code == 454 || text.contains("starttls")) {
            return tlsFailed("the server answered " + code);
        }
        if (code == 421 || (code >= 400 && code < 500) || reply.isTransient()) {
            return new SendFailure("server-busy", true, "the server answered " + code + ", try later");
        }
        if (text.contains("recipient")) {
            return new SendFailure("recipient-refused", false, "the server refused the recipient with " + code);
        }
        if (text.contains("sender")) {
            return new SendFailure("sender-refused", true, "the server refused the sender address with " + code);
        }
        return new SendFailure("message-refused", false, "the server refused the message with " + code);
    }

    private static SendFailure byText(Throwable thrown) {
        String text = text(thrown);
        if (text.contains("starttls") || text.contains("ssl") || text.contains("tls")) {
            return tlsFailed("the server offers no STARTTLS, or its certificate is not trusted");
        }
        if (text.contains("login") || text.contains("auth")) {
            return authRefused("the server and this setting have no way to sign in in common");
        }
        if (text.contains("email address is invalid") || text.contains("invalid email")) {
            return new SendFailure("recipient-refused", false, "the address is not a mail address");
        }
        if (text.contains("timeout") || text.contains("timed out")) {
            return new SendFailure("timed-out", true, "the server did not answer in time");
        }
        if (text.contains("closed") || text.contains("reset")) {
            return new SendFailure("connection-lost", true, "the server closed the connection");
        }
        return new SendFailure("unknown", true, thrown.getClass().getSimpleName());
    }

    private static SendFailure unreachable(String detail) {
        return new SendFailure("host-unreachable", true, detail);
    }

    private static SendFailure authRefused(String detail) {
        return new SendFailure("auth-refused", true, "user name or password was refused (" + detail + ")");
    }

    private static SendFailure tlsFailed(String detail) {
        return new SendFailure("tls-failed", true, "no encrypted connection (" + detail + ")");
    }

    private static String text(Throwable thrown) {
        return String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
    }
}
