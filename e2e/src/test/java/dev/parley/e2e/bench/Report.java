package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Bookings.Round;
import dev.parley.e2e.bench.Lists.Line;
import dev.parley.e2e.bench.Threads.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** What was measured, beside what is wanted. */
final class Report {

    private final StringBuilder text = new StringBuilder();

    Report(Bookings.Result bookings, int many) {
        text.append("""
                # Scheduling, measured

                `make bench-scheduling` on %s, %d processors, JDK %s: the packaged service with all of the JVM's compilers,
                PostgreSQL (with fsync and %s) and Kafka of the local stack, the client on the same machine. Absolute
                figures swing from machine to machine and from run to run; the ratios are of rounds that took turns within
                one run.

                ## Booking a slot

                `POST …/book_slot` straight at the service, %d clients, against `pgbench -M prepared` on a copy of the
                database at the same server. PostgreSQL logged the statements of one booking, %d of them; pgbench runs
                the same ones for other interviews, one per round trip, without what the service does beside them:
                HTTP, tokens, rules, JSON, and the relay that publishes the events to Kafka. Both made %,d bookings before
                the first that counts; in the last of them the JVM's compilers took %.0f %% of the service's processor time.

                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getenv("PARLEY_POSTGRESQL_SETTINGS").split(",")[0],
                        Bookings.CLIENTS,
                        bookings.statements(),
                        bookings.warmedUp(),
                        100 * bookings.compilers()));
        text.append("""
                | median of %d rounds | wanted | measured | bookings/s | floor/s | CPU per booking | of the floor |
                |---|---|---|---|---|---|---|
                """.formatted(bookings.spread().size()));
        booking("1,000 slots", "≥ 0.5×", bookings.spread());
        booking("one hot slot", "≥ 0.7×", bookings.hot());
        stages(bookings);
        text.append("""

                | | wanted | measured |
                |---|---|---|
                | refusals of a full slot, per second, against bookings on a hot one | ≥ 3× | %.1f× |
                | slots overbooked, or with a count that is not that of their bookings | 0 | %d |

                %,d requests for the full slot were refused with 409 and the nearest free slots. CPU is that of the service
                (or pgbench) and PostgreSQL together.

                ## Lists

                %,d interviews against 10,000, of 200 owners and 200 interviewers (`e2e/bench-data`), asked in turn;
                medians of 200 requests over one connection. How PostgreSQL reads them is a test: `ListPlansIT`.

                """.formatted(
                        Bookings.median(bookings.refusals().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()),
                        bookings.overbooked(),
                        bookings.refused(),
                        many));
    }

    private void booking(String what, String wanted, List<Round> rounds) {
        text.append("| %s | %s | %.2f× | %,.0f | %,.0f | %.2f ms | %.2f ms |%n"
                .formatted(
                        what,
                        wanted,
                        median(rounds, Round::ratio),
                        median(rounds, Round::service),
                        median(rounds, Round::floor),
                        median(rounds, Round::serviceCpu),
                        median(rounds, Round::floorCpu)));
    }

    /** Where the time goes: what there is beside the statements is what keeps the service from the floor. */
    private void stages(Bookings.Result bookings) {
        text.append("""

                ### Where a booking's processor time goes

                Of the same rounds, medians. The floor is the last two lines; the others are what a ratio below 1 is made
                of. On one hot slot bookings also wait for each other, whose locks last as long as all of this takes.

                | ms of processor time per booking | 1,000 slots | one hot slot |
                |---|---|---|
                """);
        line(
                "PostgreSQL, of the service: statements, and the relay's reading and deleting",
                bookings,
                Round::servicePostgres);
        for (Stage stage : Stage.values()) {
            line(stage.what(), bookings, round -> round.stages().getOrDefault(stage, 0.0));
        }
        line("PostgreSQL, of the floor: statements alone", bookings, Round::floorPostgres);
        line("pgbench", bookings, round -> round.floorCpu() - round.floorPostgres());
    }

    private void line(String what, Bookings.Result bookings, ToDoubleFunction<Round> value) {
        text.append("| %s | %.2f | %.2f |%n"
                .formatted(what, median(bookings.spread(), value), median(bookings.hot(), value)));
    }

    void filled(long seconds) {
        text.append("The larger data set took %d s to make.%n%n".formatted(seconds));
    }

    void cursors(List<Line> lines) {
        text.append("| pages of 20 by cursor | wanted | measured | few | many |%n|---|---|---|---|---|%n".formatted());
        lines.forEach(line -> text.append("| %s | ≤ 1.2× | %.2f× | %.2f ms | %.2f ms |%n"
                .formatted(line.what(), line.large() / line.small(), line.small(), line.large())));
        text.append('\n');
    }

    void pages(List<Line> lines) {
        text.append("| counted pages of 20, ≤ 10,000 matches | wanted | measured (p95) |%n|---|---|---|%n".formatted());
        text.append(rows(lines, "≤ 150 ms"));
    }

    void dashboards(List<Line> lines) {
        text.append(rows(lines, "≤ 300 ms"));
    }

    void freeTimes(List<Line> lines) {
        text.append(rows(lines, "≤ 50 ms"));
        text.append("""

                A search reads the calendars week by week and stops when it has enough. In this data set each interviewer has
                18 interviews a day and night for 6 weeks to come, so one that finds nothing reads 150,000 of them.
                """);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private static String rows(List<Line> lines, String wanted) {
        return lines.stream()
                .map(line ->
                        "| %s | %s | %.1f ms (%.1f ms) |%n".formatted(line.what(), wanted, line.large(), line.p95()))
                .collect(Collectors.joining());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> value) {
        return Bookings.median(rounds.stream().mapToDouble(value).toArray());
    }
}
