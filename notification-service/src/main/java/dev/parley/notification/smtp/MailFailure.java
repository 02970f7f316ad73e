package dev.parley.notification.smtp;

import dev.parley.notification.channel.SendFailure;
import dev.parley.notification.letter.LetterUnwritable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Why an email was not sent. The only place that decides what is retried. Codes are those of RFC 5321. */
public final class MailFailure {

    /** jakarta.mail's text for a greeting other than 220; -1 when there was none. */
    private static final Pattern GREETING = Pattern.compile("response: (-?\\d+)");

    private MailFailure() {}

    public static SendFailure of(Throwable thrown) {
        return deepestFirst(thrown).stream()
                .map(MailFailure::recognise)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> byText(thrown));
    }

    /** Innermost first: it names the cause, and those around it only the failed step. */
    private static List<Throwable> deepestFirst(Throwable thrown) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = thrown; cause != null; cause = next(cause)) {
            chain.add(cause);
        }
        Collections.reverse(chain);
        return chain;
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
            case SMTPAddressFailedException e -> recipientRefused(e.getReturnCode());
            case SMTPSenderFailedException e -> senderRefused(e.getReturnCode());
            case SMTPSendFailedException e -> refused(e.getReturnCode());
            case AuthenticationFailedException e -> authRefused(e.getMessage());
            case UnknownHostException e -> unreachable("the host name is unknown");
            case ConnectException e -> unreachable("nobody answers at the host and port");
            case NoRouteToHostException e -> unreachable("there is no route to the host");
            case SSLException e -> tlsFailed(e.getMessage());
            case SocketTimeoutException e -> new SendFailure("timed-out", true, "the server did not answer in time");
            case SocketException e -> connectionLost();
            case LetterUnwritable e -> new SendFailure("template-broken", false, e.getMessage());
            default -> null;
        };
    }

    private static SendFailure recipientRefused(int code) {
        return permanent(code)
                ? new SendFailure("recipient-refused", false, "the server refused the recipient with " + code)
                : refused(code);
    }

    private static SendFailure senderRefused(int code) {
        return permanent(code)
                ? new SendFailure("sender-refused", true, "the server refused the sender address with " + code)
                : refused(code);
    }

    private static SendFailure refused(int code) {
        if (permanent(code)) {
            return new SendFailure("message-refused", false, "the server refused the message with " + code);
        }
        return switch (code) {
            case 530, 534, 535, 538 -> authRefused("the server answered " + code);
            case 454 -> tlsFailed("the server answered " + code);
            default ->
                code < 0
                        ? connectionLost()
                        : new SendFailure("server-busy", true, "the server answered " + code + ", try later");
        };
    }

    /** Sign-in failures are not permanent, because the operator can fix them. */
    private static boolean permanent(int code) {
        return code >= 500 && code != 530 && code != 534 && code != 535 && code != 538;
    }

    private static SendFailure byText(Throwable thrown) {
        String text = String.valueOf(thrown.getMessage()).toLowerCase(Locale.ROOT);
        if (text.contains("starttls") || text.contains("ssl") || text.contains("tls")) {
            return tlsFailed("the server offers no STARTTLS, or its certificate is not trusted");
        }
        Matcher greeting = GREETING.matcher(text);
        if (greeting.find()) {
            return refused(Integer.parseInt(greeting.group(1)));
        }
        if (text.contains("auth")) {
            return authRefused("the server and this setting have no way to sign in in common");
        }
        if (text.contains("closed") || text.contains("[eof]")) {
            return connectionLost();
        }
        return new SendFailure("unknown", true, thrown.getClass().getSimpleName());
    }

    private static SendFailure unreachable(String detail) {
        return new SendFailure("host-unreachable", true, detail);
    }

    private static SendFailure connectionLost() {
        return new SendFailure("connection-lost", true, "the server closed the connection");
    }

    private static SendFailure authRefused(String detail) {
        return new SendFailure("auth-refused", true, "user name or password was refused (" + detail + ")");
    }

    private static SendFailure tlsFailed(String detail) {
        return new SendFailure("tls-failed", true, "no encrypted connection (" + detail + ")");
    }
}
