package dev.parley.e2e;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** How long it takes from pressing Join until the other's picture moves; the other is in the room already. */
final class FirstFrame {

    private static final int ROUNDS = 10;
    private static final Pattern JOIN = Pattern.compile("^(Join interview|Knock)$");
    private static final String FIRST_FRAME = """
            () => new Promise((resolve) => {
              const looking = setInterval(async () => {
                for (const connection of window.parleyConnections) {
                  for (const report of (await connection.getStats()).values()) {
                    if (report.type === 'inbound-rtp' && report.kind === 'video' && report.framesDecoded > 0) {
                      clearInterval(looking);
                      resolve(true);
                    }
                  }
                }
              }, 20);
            })
            """;

    private FirstFrame() {}

    static Samples measure(Api api, String gateway) {
        Api.Match match = api.newReadyMatch("Finn Frame");
        Instant start = Instant.now().plus(Duration.ofMinutes(3)).truncatedTo(ChronoUnit.MINUTES);
        var interview = api.book(match, "interviewer2", start, Duration.ofMinutes(30));
        String room = "/app/interviews/" + interview.get("id").asText() + "/room";
        List<Long> rounds = new ArrayList<>();
        try (Browsers browsers = new Browsers(gateway);
                Person interviewer = browsers.desktop();
                Person candidate = browsers.desktop()) {
            interviewer.signIn("interviewer2").opens(room);
            candidate.opens(interview.get("meetingLink").asText());
            interviewer.presses("Join interview");
            candidate.presses(JOIN);
            interviewer.presses(Pattern.compile("^Admit"));
            Media.awaitPictureAndSound(candidate.page());
            for (int round = 0; round < ROUNDS; round++) {
                interviewer.presses(Pattern.compile("^Leave"));
                interviewer.opens(room);
                interviewer.reads("You're ready");
                long pressed = System.nanoTime();
                interviewer.presses("Join interview");
                interviewer.page().evaluate(FIRST_FRAME);
                rounds.add(Duration.ofNanos(System.nanoTime() - pressed).toMillis());
            }
        }
        return Samples.of(rounds);
    }
}
