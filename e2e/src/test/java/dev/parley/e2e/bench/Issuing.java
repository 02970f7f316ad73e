package dev.parley.e2e.bench;

import dev.parley.e2e.bench.StatementLog.Statement;
import dev.parley.e2e.bench.Threads.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The service and its floor issue and renew invites in turn, round by round, on databases that are alike. */
final class Issuing {

    static final int CLIENTS = 8;
    static final int ROUNDS = 5;
    /** Percent of what is usually measured: fewer, to try the benchmark out. */
    static final int SHARE = Integer.parseInt(System.getenv().getOrDefault("PARLEY_BENCH_SHARE", "100"));

    private static final int PER_CLIENT = Math.max(5, SHARE);
    private static final int MOST_WARM_UPS = Math.max(1, 60 * SHARE / 100);
    /** Of the service's processor time: when its compilers take less, a request costs what it costs a service that runs. */
    private static final double COMPILED = 0.05;

    /** Interviews whose invite is renewed. A sender mails twenty codes a day to one address, and no more. */
    static final int RENEWED = CLIENTS * PER_CLIENT * 2;
    /** Interviews that have an invite already. */
    static final int ISSUED = Math.max(RENEWED, CodeTiming.NEEDED);
    /** All interviews, each of which the others may take once. */
    static final int INTERVIEWS =
            ISSUED + 10 + CLIENTS * PER_CLIENT * (MOST_WARM_UPS + ROUNDS + 1) + SweepRounds.NEEDED;

    /**
     * Both per second, and their processor time, in milliseconds; PostgreSQL's is within both and beside them.
     *
     * @param stages what the service's threads take of one
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

    /** @param compilers share in the service's processor time in the last rounds before the first that counts */
    record Result(List<Round> issued, List<Round> renewed, int issuing, int renewing, double compilers) {}

    private final Stack stack;
    private final ServiceProcess service;
    private final String token;
    private final Floor floor;
    private final ProcessHandle postgres;
    private final AtomicInteger fresh = new AtomicInteger(ISSUED);
    private int renewals;

    Issuing(Stack stack, ServiceProcess service, String token, Floor floor) throws IOException {
        this.stack = stack;
        this.service = service;
        this.token = token;
        this.floor = floor;
        this.postgres = Cpu.postgres(stack.data().resolve("postgresql"));
    }

    static RawHttp.Answer issue(RawHttp http, int number) throws IOException {
        return http.post("/api/v1/invites", "{\"interviewId\":\"" + Ids.interview(number) + "\"}");
    }

    /** A number whose interview has no invite yet. */
    int takeFresh(int count) {
        return fresh.getAndAdd(count);
    }

    Result run(Path folder) throws Exception {
        Posts.run(service.port(), token, 1, 5, takeFresh(5), 201, Issuing::issue);
        Script issue = logged(folder.resolve("issue.sql"), takeFresh(1), 201, Integer.MAX_VALUE);
        Script renew = logged(folder.resolve("renew.sql"), 0, 200, RENEWED);
        int warmUps = 0;
        double compilers = 1;
        while (compilers > COMPILED && warmUps++ < MOST_WARM_UPS) {
            compilers = Compilers.share(
                    service.process().toHandle(), () -> round(issue, takeFresh(PER_CLIENT * CLIENTS), 201));
        }
        List<Round> issued = new ArrayList<>();
        List<Round> renewed = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            issued.add(round(issue, takeFresh(PER_CLIENT * CLIENTS), 201));
            renewed.add(round(renew, CLIENTS * PER_CLIENT * (renewals++ % 2), 200));
        }
        return new Result(issued, renewed, issue.statements(), renew.statements(), compilers);
    }

    private record Script(Path file, int statements) {}

    private Script logged(Path file, int number, int status, int modulo) throws Exception {
        InviteScript script = new InviteScript(number);
        List<List<Statement>> statements = script.ofInvite(StatementLog.during(stack, () -> {
            Posts.run(service.port(), token, 1, 1, number, status, Issuing::issue);
            return null;
        }));
        if (statements.isEmpty()) {
            throw new IllegalStateException(
                    "PostgreSQL logged no statement of an invite; there is no floor without them");
        }
        Files.writeString(file, script.of(statements, modulo));
        return new Script(file, statements.stream().mapToInt(List::size).sum());
    }

    private Round round(Script script, int first, int status) throws Exception {
        int count = CLIENTS * PER_CLIENT;
        ProcessHandle jvm = service.process().toHandle();
        long server = Cpu.of(postgres);
        long own = Cpu.of(jvm);
        Map<Path, Threads.Used> threads = Threads.of(jvm);
        double perSecond = Posts.run(service.port(), token, CLIENTS, PER_CLIENT, first, status, Issuing::issue);
        double servicePostgres = (Cpu.of(postgres) - server) / (double) count;
        double serviceCpu = servicePostgres + (Cpu.of(jvm) - own) / (double) count;
        Map<Stage, Double> stages = new EnumMap<>(Stage.class);
        Threads.between(threads, Threads.of(jvm))
                .forEach((stage, millis) -> stages.put(stage, millis / (double) count));
        server = Cpu.of(postgres);
        Floor.Run least = floor.run(script.file(), CLIENTS, PER_CLIENT, first, 0);
        double floorPostgres = (Cpu.of(postgres) - server) / (double) count;
        double floorCpu = floorPostgres + least.cpuMillis() / (double) count;
        return new Round(perSecond, least.perSecond(), serviceCpu, floorCpu, servicePostgres, floorPostgres, stages);
    }
}
