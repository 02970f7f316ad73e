package dev.parley.e2e.bench;

import dev.parley.e2e.bench.StatementLog.Statement;
import dev.parley.e2e.bench.Threads.Stage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The service and its floor book in turn, round by round, on databases that are alike, at the same server. */
final class Bookings {

    static final int CLIENTS = 8;
    private static final int ROUNDS = 5;
    /** Percent of what is usually measured: fewer, to try the benchmark out. */
    static final int SHARE = Integer.parseInt(System.getenv().getOrDefault("PARLEY_BENCH_SHARE", "100"));

    private static final int SPREAD = 150 * SHARE / 100;
    private static final int HOT = 60 * SHARE / 100;
    private static final int WARM_UP = 200;
    private static final int WARM_UP_REFUSALS = 40;
    private static final int MOST_WARM_UPS = 30 * SHARE / 100;
    /** Of the service's processor time: when its compilers take less, a booking costs what it costs a service that runs. */
    private static final double COMPILED = 0.05;

    private static final int FULL = 1040;
    static final int NEEDED =
            1_000 + CLIENTS * ((1 + MOST_WARM_UPS) * (WARM_UP + WARM_UP_REFUSALS) + ROUNDS * (SPREAD + HOT + HOT));

    /**
     * One round: what both did per second, and what processor time a booking took, in milliseconds: all of it, and that
     * of PostgreSQL and of each stage within the service.
     */
    record Round(
            double service,
            double floor,
            double serviceCpu,
            double floorCpu,
            double servicePostgres,
            double floorPostgres,
            Map<Stage, Double> stages) {

        double ratio() {
            return service / floor;
        }
    }

    /**
     * @param warmedUp  bookings before the first that counts
     * @param compilers their share of the service's processor time in the last of these
     */
    record Result(
            int warmedUp,
            double compilers,
            List<Round> spread,
            List<Round> hot,
            List<Double> refusals,
            int refused,
            long overbooked,
            int statements) {}

    private final Stack stack;
    private final ServiceProcess process;
    private final Service service;
    private final Floor floor;
    private final ProcessHandle postgres;
    private final AtomicInteger next = new AtomicInteger();

    Bookings(Stack stack, ServiceProcess process, Floor floor) throws Exception {
        this.stack = stack;
        this.process = process;
        this.service = new Service(process.port(), stack);
        this.floor = floor;
        this.postgres = Cpu.postgres(stack.data().resolve("postgresql"));
    }

    Result run(Path folder) throws Exception {
        service.book(CLIENTS, WARM_UP, take(WARM_UP), number -> number % 1000);
        int logged = next.getAndIncrement();
        FloorScript script = new FloorScript(logged, logged % 1000, startOf(logged % 1000));
        List<List<Statement>> statements =
                script.ofBooking(StatementLog.during(stack, () -> mustBeBooked(logged, logged % 1000)));
        if (statements.isEmpty()) {
            throw new IllegalStateException(
                    "PostgreSQL logged no statement of a booking; there is no floor without them");
        }
        Path spread = Files.writeString(folder.resolve("spread.sql"), script.of(statements, ":n % 1000"));
        Path hot = Files.writeString(folder.resolve("hot.sql"), script.of(statements, ":slot"));
        int warmUps = 0;
        double compilers = 1;
        while (compilers > COMPILED && warmUps++ < MOST_WARM_UPS) {
            compilers = warmUp(spread);
        }
        List<Round> spreadRounds = new ArrayList<>();
        List<Round> hotRounds = new ArrayList<>();
        List<Double> refusals = new ArrayList<>();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            spreadRounds.add(round(spread, SPREAD, -1));
            hotRounds.add(round(hot, HOT, 1000 + round));
            Service.Run full = service.book(CLIENTS, HOT, take(HOT), number -> FULL);
            refused += full.answered(409);
            refusals.add(full.perSecond() / hotRounds.getLast().service());
        }
        int count = statements.stream().mapToInt(List::size).sum();
        return new Result(
                warmUps * WARM_UP * CLIENTS,
                compilers,
                spreadRounds,
                hotRounds,
                refusals,
                refused,
                overbooked(),
                count);
    }

    /** @return the share of the compilers in the service's processor time */
    private double warmUp(Path spread) throws Exception {
        ProcessHandle jvm = process.process().toHandle();
        Map<Path, Threads.Used> before = Threads.of(jvm);
        int first = take(WARM_UP);
        service.book(CLIENTS, WARM_UP, first, number -> number % 1000);
        service.book(CLIENTS, WARM_UP_REFUSALS, take(WARM_UP_REFUSALS), number -> FULL);
        Map<Stage, Long> spent = Threads.between(before, Threads.of(jvm));
        floor.run(spread, CLIENTS, WARM_UP, first, -1);
        double all = spent.values().stream().mapToLong(Long::longValue).sum();
        return spent.get(Stage.COMPILERS) / all;
    }

    /** @param slot the hot one, or -1 for a thousand */
    private Round round(Path script, int perClient, int slot) throws Exception {
        int first = take(perClient);
        int bookings = CLIENTS * perClient;
        ProcessHandle jvm = process.process().toHandle();
        long server = Cpu.of(postgres);
        long own = Cpu.of(jvm);
        Map<Path, Threads.Used> threads = Threads.of(jvm);
        Service.Run run = service.book(CLIENTS, perClient, first, number -> slot < 0 ? number % 1000 : slot);
        if (run.answered(200) != bookings) {
            throw new IllegalStateException("Not all were booked: " + run.statuses());
        }
        double servicePostgres = (Cpu.of(postgres) - server) / (double) bookings;
        double serviceCpu = servicePostgres + (Cpu.of(jvm) - own) / (double) bookings;
        Map<Stage, Double> stages = new EnumMap<>(Stage.class);
        Threads.between(threads, Threads.of(jvm))
                .forEach((stage, spent) -> stages.put(stage, spent / (double) bookings));
        server = Cpu.of(postgres);
        Floor.Run least = floor.run(script, CLIENTS, perClient, first, slot);
        double floorPostgres = (Cpu.of(postgres) - server) / (double) bookings;
        double floorCpu = floorPostgres + least.cpuMillis() / (double) bookings;
        return new Round(
                run.perSecond(), least.perSecond(), serviceCpu, floorCpu, servicePostgres, floorPostgres, stages);
    }

    private int take(int perClient) {
        return next.getAndAdd(CLIENTS * perClient);
    }

    private Object mustBeBooked(int number, int slot) throws Exception {
        RawHttp.Answer answer = service.book(number, slot);
        if (answer.status() != 200) {
            throw new IllegalStateException("Not booked: " + answer);
        }
        return answer;
    }

    private Instant startOf(int slot) throws SQLException {
        try (Connection connection = connect();
                var row = connection
                        .createStatement()
                        .executeQuery("SELECT starts_at FROM slot WHERE id = '" + Ids.slot(slot) + "'")) {
            row.next();
            return row.getTimestamp(1).toInstant();
        }
    }

    /** Slots with more live bookings than seats, or with a count that is not that of their live bookings. */
    private long overbooked() throws SQLException {
        try (Connection connection = connect();
                var row = connection.createStatement().executeQuery("""
                        SELECT count(*) FROM slot s, LATERAL (SELECT count(*) AS live FROM slot_booking b
                            WHERE b.slot_id = s.id AND b.released_at IS NULL) AS bookings
                        WHERE s.id <> '%s' AND (live > max_candidates OR live <> current_bookings)""".formatted(Ids.slot(FULL)))) {
            row.next();
            return row.getLong(1);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(process.database().url(), "postgres", stack.password());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
