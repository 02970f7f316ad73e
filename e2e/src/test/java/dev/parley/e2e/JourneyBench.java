package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

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
        List<Memory.Used> memory =
                Memory.ofTree(ProcessHandle.of(Long.parseLong(System.getenv("PARLEY_BENCH_LAUNCHER")))
                        .orElseThrow());
        Path file = Path.of(System.getenv("PARLEY_BENCH_REPORT"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, report(startUp, mails, frames, memory));
    }

    private static String report(
            StartUp startUp, BookingToMail.Result mails, Samples frames, List<Memory.Used> memory) {
        List<String> rows = List.of(
                row("second start of `make run`, all ready", "≤ 60 s", "%.1f s".formatted(startUp.allSeconds())),
                row("services after the infrastructure", "≤ 25 s", "%.1f s".formatted(startUp.servicesSeconds())),
                row("memory of all processes after the journey (PSS)", "≤ 1,800 MB", Memory.total(memory) + " MB"),
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
                refused. %d others went before them, at the same rate: a method is compiled when it was called 100 times, so
                the first hundred after a start run interpreted code. The mails of each part were out before the next
                began. All are of ten candidates and one interviewer, who gets half of all mails. The
                time to the consumer is an upper bound of commit → consumer: it begins when the booking is
                stamped, before the transaction commits, and ends when notification has stored the request it was sent.

                | stage, p50 (p95) | measured | the %d before | the first %d after the start |
                |---|---|---|---|
                %s

                Frames: %d rounds in one Chromium with two contexts, camera and microphone of the browser's own test
                source.

                Memory of each process, PSS:

                ```
                %s
                ```

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
                        mails.first().sent() + mails.warmUp().sent(),
                        mails.warmUp().sent(),
                        mails.first().sent(),
                        stages(mails),
                        frames.size(),
                        Memory.table(memory),
                        startUp.components());
    }

    private static String stages(BookingToMail.Result mails) {
        return String.join(
                "\n",
                stage("POST sent → booking stamped", mails, BookingToMail.Stages::toStamp),
                stage("→ request stored by the consumer", mails, BookingToMail.Stages::toConsumer),
                stage("→ mail accepted by SMTP", mails, BookingToMail.Stages::toSmtp),
                stage("POST sent → mail accepted by SMTP", mails, BookingToMail.Stages::toMail));
    }

    private static String stage(
            String what, BookingToMail.Result mails, Function<BookingToMail.Stages, Samples> stage) {
        return "| %s | %s | %s | %s |"
                .formatted(
                        what,
                        stage.apply(mails.measured()).text(),
                        stage.apply(mails.warmUp()).text(),
                        stage.apply(mails.first()).text());
    }

    private static String row(String what, String wanted, String measured) {
        return "| " + what + " | " + wanted + " | " + measured + " |";
    }
}
