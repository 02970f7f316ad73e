package dev.parley.notification.log;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.problem.Rejection;

/** Names what is wrong with the way mail leaves the installation. */
class MailBroken extends Rejection {

    MailBroken(SendFailure failure, String host, int port) {
        super(
                "mail-broken",
                "Mail through " + host + ":" + port + " fails, " + failure.code() + ": " + failure.detail() + ". "
                        + advice(failure.code()));
        with("cause", failure.code());
    }

    private static String advice(String cause) {
        return switch (cause) {
            case "host-unreachable", "timed-out" -> "Check the host and port of the mail server and the firewall.";
            case "auth-refused" -> "Check the user name and the password of the mail setting.";
            case "tls-failed" -> "Check the TLS mode: starttls for port 587, tls for 465, disabled for plain servers.";
            case "recipient-refused" -> "The setting works; use an address this server accepts.";
            case "sender-refused" -> "Use a sender address this server allows.";
            default -> "The log of the mail server tells more.";
        };
    }
}
