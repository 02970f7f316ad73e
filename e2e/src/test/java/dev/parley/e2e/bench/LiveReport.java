package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Ringing.Delays;
import dev.parley.e2e.bench.Threads.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** What was measured of invites and of people who ring each other, beside what is wanted. */
final class LiveReport {

    private final StringBuilder text = new StringBuilder();

    LiveReport() {
        text.append("""
                # Invites and live invitations, measured

                `make bench-live` on %s, %d processors, JDK %d: the packaged services with all of the JVM's compilers,
                PostgreSQL (with fsync and %s) and Kafka of the local stack, the client on the same machine. Absolute
                figures swing from machine to machine and from run to run; the ratios are of rounds that took turns within
                one run, and medians of them.

                """.formatted(
                        LocalDate.now(),
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version().feature(),
                        System.getenv("PARLEY_POSTGRESQL_SETTINGS").split(",")[0]));
    }

    void issuing(Issuing.Result result) {
        text.append("""
                ## Issue and renew an invite

                `POST /api/v1/invites` straight at the service, %d clients, against `pgbench -M prepared` on a copy of the
                database at the same server. PostgreSQL logged the statements of one request, %d to issue and %d to renew;
                pgbench runs the same ones for other invites, one per round trip, without what the service does beside them:
                HTTP, tokens, codes and links, JSON, and the relay that publishes events and the mail's request to Kafka.
                Before the first round that counts, the JVM's compilers took %.0f %% of the service's processor time.

                | median of %d rounds | wanted | measured | a second | floor | CPU of one | PostgreSQL's part | of the floor | PostgreSQL's part |
                |---|---|---|---|---|---|---|---|---|
                """.formatted(
                        Issuing.CLIENTS,
                        result.issuing(),
                        result.renewing(),
                        100 * result.compilers(),
                        result.issued().size()));
        issuing("issue", result.issued());
        issuing("renew", result.renewed());
        text.append("\n| ms of processor time of the service, without PostgreSQL | issue | renew |\n|---|---|---|\n");
        for (Stage stage : Stage.values()) {
            text.append("| %s | %.2f | %.2f |%n"
                    .formatted(
                            stage.what(),
                            median(result.issued(), round -> round.stages().get(stage)),
                            median(result.renewed(), round -> round.stages().get(stage))));
        }
        text.append('\n');
    }

    private void issuing(String what, List<Issuing.Round> rounds) {
        text.append("| %s | ≥ 0.5× | %.2f× | %,.0f | %,.0f | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n"
                .formatted(
                        what,
                        median(rounds, Issuing.Round::ratio),
                        median(rounds, Issuing.Round::service),
                        median(rounds, Issuing.Round::floor),
                        median(rounds, Issuing.Round::serviceCpu),
                        median(rounds, Issuing.Round::servicePostgres),
                        median(rounds, Issuing.Round::floorCpu),
                        median(rounds, Issuing.Round::floorPostgres)));
    }

    void codes(List<CodeTiming.Round> rounds) {
        text.append("""
                ## Known and unknown addresses

                `POST /api/v1/invites/redeem` with a wrong code, for 200 addresses that have an invite and 200 that have none,
                in turn and in random order. That their answers are alike is a test: `RedeemIT`. A difference of the medians
                within the spread (from the lower to the upper quartile) of both cannot be told from chance by one answer.

                | round | wanted | difference of the medians | known: median | spread | unknown: median | spread |
                |---|---|---|---|---|---|---|
                """);
        for (int i = 0; i < rounds.size(); i++) {
            CodeTiming.Round round = rounds.get(i);
            double bound = Math.min(round.known().spread(), round.unknown().spread());
            text.append("| %d | ≤ %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n"
                    .formatted(
                            i + 1,
                            bound,
                            Math.abs(round.difference()),
                            round.known().median(),
                            round.known().spread(),
                            round.unknown().median(),
                            round.unknown().spread()));
        }
        text.append('\n');
    }

    void sweep(int overdue, long seconds, List<SweepRounds.Round> rounds) {
        text.append("""
                ## A sweep of overdue invites

                %,d overdue invites, made in %d s. One client issues invites one after the other, while another replica marks
                and announces what is overdue, and while that replica is stopped (SIGSTOP), in turn.

                | median of %d rounds | wanted | measured | without the sweep | with it | swept a second | CPU of one in the replica |
                |---|---|---|---|---|---|---|
                | issue one invite | ≤ 1.1× | %.2f× | %.2f ms | %.2f ms | %,.0f | %.2f ms |

                """.formatted(
                        overdue,
                        seconds,
                        rounds.size(),
                        median(rounds, SweepRounds.Round::ratio),
                        median(rounds, SweepRounds.Round::without),
                        median(rounds, SweepRounds.Round::with),
                        median(rounds, SweepRounds.Round::swept),
                        median(rounds, SweepRounds.Round::cpu)));
    }

    void dialogs(Dialogs.Result result) {
        text.append("""
                ## From ringing to the dialog

                %,d people are connected to two replicas of the notification service, half to each; who ring each other are at
                different ones. Capacity is measured with %d callers: `POST /api/v1/live-invitations`, the event on the
                invitee's socket, and the cancellation, which both hear of, before the next. Delays are those of
                `POST` until the event at %.0f %% of it, at even intervals. Beside them a bare `ws` server with as many sockets is fed
                at the same rate: it sends each message to every socket (broadcast), or to the one that is meant.

                Capacity: %.0f invitations a second. Memory of an idle connection, after a collection: %.1f KB of the heap,
                %.1f KB of the process (wanted: ≤ 30 KB). Sockets lost: %d.

                | median of %d rounds | wanted | measured | Parley | bare, broadcast | bare, to one |
                |---|---|---|---|---|---|
                """.formatted(
                        Dialogs.PEOPLE,
                        Dialogs.CALLERS,
                        100 * Dialogs.LOAD,
                        result.capacity(),
                        result.heap(),
                        result.resident(),
                        result.lost(),
                        result.rounds().size()));
        delays("p50", "≤ 3×", result.rounds(), Delays::p50);
        delays("p99", "≤ 5×", result.rounds(), Delays::p99);
        text.append("""

                | CPU of one invitation and its cancellation | |
                |---|---|
                | invite service | %.2f ms |
                | notification service, both replicas | %.2f ms |
                | PostgreSQL | %.2f ms |
                """.formatted(
                        median(result.rounds(), Dialogs.Round::invite),
                        median(result.rounds(), Dialogs.Round::notification),
                        median(result.rounds(), Dialogs.Round::postgres)));
    }

    private void delays(String what, String wanted, List<Dialogs.Round> rounds, ToDoubleFunction<Delays> value) {
        ToDoubleFunction<Dialogs.Round> ours = of(Dialogs.Round::parley, value);
        ToDoubleFunction<Dialogs.Round> bare = of(Dialogs.Round::broadcast, value);
        text.append("| %s | %s of the broadcast | %.2f× | %.1f ms | %.1f ms | %.1f ms |%n"
                .formatted(
                        what,
                        wanted,
                        median(rounds, round -> ours.applyAsDouble(round) / bare.applyAsDouble(round)),
                        median(rounds, ours),
                        median(rounds, bare),
                        median(rounds, of(Dialogs.Round::directed, value))));
    }

    private static ToDoubleFunction<Dialogs.Round> of(
            Function<Dialogs.Round, Delays> who, ToDoubleFunction<Delays> value) {
        return round -> value.applyAsDouble(who.apply(round));
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text.toString());
    }

    private static <T> double median(List<T> rounds, ToDoubleFunction<T> value) {
        return Bookings.median(rounds.stream().mapToDouble(value).toArray());
    }
}
