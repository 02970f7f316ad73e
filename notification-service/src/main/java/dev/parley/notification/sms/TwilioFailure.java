package dev.parley.notification.sms;

import dev.parley.notification.channel.SendFailure;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.util.Set;

import javax.net.ssl.SSLException;

/**
 * Classifies answers of Twilio's interface. The only place that decides what is retried. Codes are those of Twilio's
 * "Error and Warning Dictionary".
 */
final class TwilioFailure {

    private static final Set<Integer> NUMBER_REFUSED = Set.of(21211, 21214, 21217, 21219, 21265, 21401, 21421, 21614);
    private static final Set<Integer> NOT_REACHED = Set.of(21408, 21612, 30003, 30004, 30005, 30006);
    private static final Set<Integer> SENDER_REFUSED = Set.of(21212, 21603, 21606, 21611, 21659, 21660, 21701, 21703);
    private static final Set<Integer> ACCOUNT = Set.of(20003, 20005, 20006, 20404, 30002, 90010);
    private static final Set<Integer> BUSY = Set.of(20429, 14107, 30001, 30008, 30022);
    private static final int OPTED_OUT = 21610;
    private static final int TOO_MANY = 429;

    private TwilioFailure() {}

    static SendFailure of(int status, int code) {
        String answer = "the service answered " + status + (code == 0 ? "" : ", code " + code);
        if (code == OPTED_OUT) {
            return new SendFailure("recipient-opted-out", false, answer);
        }
        if (NUMBER_REFUSED.contains(code)) {
            return new SendFailure("recipient-refused", false, answer);
        }
        if (NOT_REACHED.contains(code)) {
            return new SendFailure("recipient-unreachable", false, answer);
        }
        if (SENDER_REFUSED.contains(code)) {
            return new SendFailure("sender-refused", true, answer);
        }
        if (ACCOUNT.contains(code) || status == 401 || status == 403 || status == 404) {
            return new SendFailure("auth-refused", true, "account or token was refused (" + answer + ")");
        }
        if (BUSY.contains(code) || status == TOO_MANY || status == 408 || status >= 500) {
            return new SendFailure("server-busy", true, answer + ", try later");
        }
        if (status >= 300 && status < 400) {
            return new SendFailure("address-wrong", true, answer + ": the address of the service is not the final one");
        }
        return new SendFailure("message-refused", false, answer);
    }

    static SendFailure of(IOException e) {
        return switch (e) {
            case HttpTimeoutException x -> new SendFailure("timed-out", true, "the service did not answer in time");
            case ConnectException x -> new SendFailure("host-unreachable", true, "nobody answers at the address");
            case SSLException x -> new SendFailure("tls-failed", true, "no encrypted connection");
            default -> new SendFailure("connection-lost", true, "the connection broke off");
        };
    }
}
