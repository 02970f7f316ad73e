package dev.parley.notification.log;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.problem.Rejection;

/** Email cannot leave the installation. Names the cause. */
class MailBroken extends Rejection {

    MailBroken(SendFailure failure, String host, int port) {
        super(
                "mail-broken",
                "Email through " + host + ":" + port + " fails, " + failure.code() + ": " + failure.detail() + ". "
                        + advice(failure.code()));
        with("cause", failure.code());
    }

    private static String advice(String cause) {
        return switch (cause) {
            case "host-unreachable", "timed-out" -> "Check the host and port of the mail server and the firewall.";
            case "auth-refused" -> "Check the user name and the password in the email settings.";
            case "tls-failed" -> "Check the TLS mode: starttls for port 587, tls for 465, disabled for plain servers.";
            case "recipient-refused" -> "The settings work. Use an address that this server accepts.";
            case "sender-refused" -> "Use a sender address that this server allows.";
            default -> "Check the log of the mail server.";
        };
    }
}
