package dev.parley.e2e.bench;

import org.awaitility.Awaitility;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Invites are issued one after the other while another replica marks what is overdue, and while it is stopped, in turn.
 * The sweep is the packaged service's own, in a process that gets SIGSTOP and SIGCONT.
 */
final class SweepRounds {

    static final int ROUNDS = 7;
    private static final int PER_ROUND = Math.max(20, 6 * Issuing.SHARE);
    /** A schedule waits for a minute after the service has started. */
    private static final Duration START = Duration.ofMinutes(10);
    /** So many are marked before the first round, since the JVM has to compile first. */
    private static final int WARM = 50 * Issuing.SHARE;

    static final int NEEDED = PER_ROUND * (2 * ROUNDS + 2);

    /**
     * Medians in milliseconds, and what the sweep did meanwhile.
     *
     * @param swept per second @param cpu of one, in milliseconds
     */
    record Round(double without, double with, double swept, double cpu) {

        double ratio() {
            return with / without;
        }
    }

    private final Stack stack;
    private final ServiceProcess service;
    private final ServiceProcess sweeper;
    private final String token;
    private final Issuing issuing;

    SweepRounds(Stack stack, ServiceProcess service, ServiceProcess sweeper, String token, Issuing issuing) {
        this.stack = stack;
        this.service = service;
        this.sweeper = sweeper;
        this.token = token;
        this.issuing = issuing;
    }

    List<Round> run() throws Exception {
        long overdue = left();
        Awaitility.await("the sweep")
                .atMost(START)
                .pollInterval(Duration.ofSeconds(2))
                .until(() -> left() < overdue - WARM);
        issue();
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            signal("STOP");
            double without = issue();
            long before = left();
            signal("CONT");
            long cpu = Cpu.of(sweeper.process().toHandle());
            long began = System.nanoTime();
            double with = issue();
            double seconds = (System.nanoTime() - began) / 1e9;
            double used = Cpu.of(sweeper.process().toHandle()) - cpu;
            long swept = before - left();
            if (swept == 0) {
                throw new IllegalStateException("Nothing was swept");
            }
            rounds.add(new Round(without, with, swept / seconds, used / swept));
        }
        return rounds;
    }

    private double issue() throws IOException {
        double[] millis = new double[PER_ROUND];
        int first = issuing.takeFresh(PER_ROUND);
        try (RawHttp http = new RawHttp(service.port(), token)) {
            for (int i = 0; i < PER_ROUND; i++) {
                long began = System.nanoTime();
                Posts.expect(201, Issuing.issue(http, first + i));
                millis[i] = (System.nanoTime() - began) / 1e6;
            }
        }
        return Bookings.median(millis);
    }

    long left() throws SQLException {
        try (var connection = DriverManager.getConnection(service.database().url(), "postgres", stack.password());
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT count(*) FROM invite WHERE status = 'pending' AND expires_at < now()")) {
            row.next();
            return row.getLong(1);
        }
    }

    void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + sweeper.process().pid())
                .start()
                .waitFor();
    }
}
