package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Measures a suite that the script {@code e2e/bench-journey} has started; writes the report. */
class JourneyBench {

    @Test
    void measures_the_journey_and_writes_the_report() throws IOException {
        String gateway = "http://localhost:" + System.getenv("PARLEY_GATEWAY_PORT");
        String keycloak = "http://localhost:" + System.getenv("PARLEY_KEYCLOAK_PORT");
        Api api = new Api(gateway, keycloak + "/realms/parley");
        StartUp startUp = StartUp.read(Path.of(System.getenv("PARLEY_BENCH_START")));
        BookingToMail.Result mails = new BookingToMail(api).run();
        Samples frames = FirstFrame.measure(api, gateway);
        long pssMegabytes = Memory.pssOf(ProcessHandle.of(Long.parseLong(System.getenv("PARLEY_BENCH_LAUNCHER")))
                .orElseThrow());
        Path file = Path.of(System.getenv("PARLEY_BENCH_REPORT"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, report(startUp, mails, frames, pssMegabytes));
    }

    private static String report(StartUp startUp, BookingToMail.Result mails, Samples frames, long pssMegabytes) {
        List<String> rows = List.of(
                row("second start of `make run`, all ready", "≤ 60 s", "%.1f s".formatted(startUp.allSeconds())),
                row("services after the infrastructure", "≤ 25 s", "%.1f s".formatted(startUp.servicesSeconds())),
                row("memory of all processes after the journey (PSS)", "≤ 1,800 MB", pssMegabytes + " MB"),
                row(
                        "booking POST sent → mail accepted by SMTP, p50 (p95) at " + BookingToMail.PER_SECOND + "/s",
                        "≤ 500 ms",
                        mails.measured().toMail().text()),
                row(
                        "booking stamped in its transaction → stored by the consumer, p50 (p95)",
                        "≤ 30 ms",
                        mails.measured().toConsumer().text()),
                row("second browser presses Join → first remote frame, median (p95)", "≤ 3,000 ms", frames.text()));
        return """
                # The journey, measured

                `make bench-journey` on %s, %d processors, JDK %s. The suite is the one `make run` starts, on ports and a
                data folder of its own; the figures are of one run.

                | what | wanted | measured |
                |---|---|---|
                %s

                %d bookings, open loop: each is sent when its time has come, whatever became of those before it. %d were
                refused. %d others went before them to warm up; their mails were out before the first was sent that
                counts. They are of ten candidates and one interviewer, who gets half of all mails. The
                time to the consumer is an upper bound of commit → consumer: it begins when the booking is
                stamped, before the transaction commits, and ends when notification has stored the request it was sent.

                | stage, p50 (p95) | measured | the %d to warm up |
                |---|---|---|
                %s

                Frames: %d rounds in one Chromium with two contexts, camera and microphone of the browser's own test
                source.

                Start of each component:

                ```
                %s
                ```
                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        String.join("\n", rows),
                        mails.measured().sent(),
                        mails.measured().refused(),
                        mails.warmUp().sent(),
                        mails.warmUp().sent(),
                        stages(mails),
                        frames.size(),
                        startUp.components());
    }

    private static String stages(BookingToMail.Result mails) {
        var measured = mails.measured();
        var warmUp = mails.warmUp();
        return String.join(
                "\n",
                row(
                        "POST sent → booking stamped",
                        measured.toStamp().text(),
                        warmUp.toStamp().text()),
                row(
                        "→ request stored by the consumer",
                        measured.toConsumer().text(),
                        warmUp.toConsumer().text()),
                row(
                        "→ mail accepted by SMTP",
                        measured.toSmtp().text(),
                        warmUp.toSmtp().text()));
    }

    private static String row(String what, String wanted, String measured) {
        return "| " + what + " | " + wanted + " | " + measured + " |";
    }
}
