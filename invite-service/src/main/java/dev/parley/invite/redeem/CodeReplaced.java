package dev.parley.invite.redeem;

import dev.parley.platform.problem.Rejection;
import dev.parley.platform.time.MillisecondInstants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

class CodeReplaced extends Rejection {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    CodeReplaced(Instant newerSentAt) {
        super("code-replaced", "A newer code was sent on " + DATE.format(newerSentAt));
        with("sentAt", MillisecondInstants.format(newerSentAt));
    }
}
