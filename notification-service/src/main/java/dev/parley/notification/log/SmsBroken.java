package dev.parley.notification.log;

import dev.parley.notification.channel.SendFailure;
import dev.parley.platform.problem.Rejection;

/** SMS cannot leave the installation. Names the cause. */
class SmsBroken extends Rejection {

    SmsBroken(SendFailure failure, String provider, String where) {
        super(
                "sms-broken",
                "An SMS through " + provider + " at " + where + " fails, " + failure.code() + ": " + failure.detail()
                        + ". " + advice(failure.code()));
        with("cause", failure.code());
    }

    private static String advice(String cause) {
        return switch (cause) {
            case "not-configured" -> "Set parley.sms.provider and the account of the provider.";
            case "account-missing", "auth-refused" -> "Check account SID and auth token.";
            case "sender-missing", "sender-refused" -> "Set a sender number or messaging service of this account.";
            case "host-unreachable", "timed-out", "address-wrong" ->
                "Check the address of the provider and the firewall.";
            case "recipient-refused", "recipient-unreachable", "recipient-opted-out" ->
                "The settings work. Use a number that this provider can reach.";
            default -> "Check the console of the provider.";
        };
    }
}
