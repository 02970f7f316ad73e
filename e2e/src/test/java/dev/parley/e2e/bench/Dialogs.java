package dev.parley.e2e.bench;

import dev.parley.e2e.bench.Ringing.Delays;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Thousands of connected people over two replicas who ring each other, beside a bare server with as many sockets. */
final class Dialogs {

    static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("PARLEY_BENCH_PEOPLE", "2000"));
    /** Those who connect first make the replicas load what a connection needs. */
    private static final int FIRST = PEOPLE / 5;

    static final int CALLERS = 16;
    static final int ROUNDS = 5;
    static final double LOAD = 0.3;

    private static final int SECONDS = Math.max(3, 20 * Issuing.SHARE / 100);
    private static final int WARM_UPS = 3;
    private static final String RECEIVED = "\"interview-invitation-received\"";

    /**
     * One round: delays in milliseconds, and processor time of a ring that was taken back, in milliseconds.
     *
     * @param broadcast of the bare server that tells everybody, @param directed of the one that tells the one
     */
    record Round(
            Delays parley, Delays broadcast, Delays directed, double invite, double notification, double postgres) {}

    /** @param heap of one idle connection, in kilobytes, @param resident the same of the process' memory */
    record Result(double capacity, double heap, double resident, int lost, List<Round> rounds) {}

    private final Stack stack;
    private final ServiceProcess invite;
    private final List<ServiceProcess> replicas;
    private final People people;

    Dialogs(Stack stack, ServiceProcess invite, List<ServiceProcess> replicas, People people) {
        this.stack = stack;
        this.invite = invite;
        this.replicas = replicas;
        this.people = people;
    }

    Result run(int barePort) throws Exception {
        String[] tokens = new String[PEOPLE];
        for (int person = 0; person < PEOPLE; person++) {
            tokens[person] = people.member(person);
        }
        Ringing parley = new Ringing(PEOPLE, new Bells.Parley(invite.port(), tokens));
        Ringing broadcast = new Ringing(PEOPLE, new Bells.Bare(barePort, "/broadcast"));
        Ringing directed = new Ringing(PEOPLE, new Bells.Bare(barePort, "/one"));
        try (Listening bare = bareServer(barePort);
                LiveSockets live = new LiveSockets((person, text) -> {
                    if (text.contains(RECEIVED)) {
                        parley.heard(person);
                    }
                });
                LiveSockets plain = new LiveSockets((person, text) -> {
                    if (text.contains("\"to\":" + person + ",")) {
                        broadcast.heard(person);
                        directed.heard(person);
                    }
                })) {
            open(live, tokens, 0, FIRST);
            Footprint before = Footprint.of(replicas.getFirst().process());
            open(live, tokens, FIRST, PEOPLE);
            Footprint after = Footprint.of(replicas.getFirst().process());
            for (int person = 0; person < PEOPLE; person++) {
                plain.open(person, bare.port(), "/?n=" + person, "");
            }
            double sockets = (PEOPLE - FIRST) / 2.0;
            double capacity = 0;
            for (int i = 0; i <= WARM_UPS; i++) {
                capacity = parley.capacity(CALLERS, SECONDS);
            }
            List<Round> rounds = new ArrayList<>();
            for (int i = 0; i < ROUNDS; i++) {
                rounds.add(round(parley, broadcast, directed, LOAD * capacity, i));
            }
            return new Result(
                    capacity,
                    (after.heap() - before.heap()) / sockets,
                    (after.resident() - before.resident()) / sockets,
                    live.lost() + plain.lost(),
                    rounds);
        }
    }

    private void open(LiveSockets live, String[] tokens, int from, int to) throws IOException {
        for (int person = from; person < to; person++) {
            live.open(
                    person,
                    replicas.get(replicaOf(person)).port(),
                    "/ws/live",
                    "Authorization: Bearer " + tokens[person] + "\r\nSec-WebSocket-Protocol: parley.live.v1\r\n",
                    "{\"t\":\"subscribe\",\"topics\":[\"invitations\"]}",
                    "{\"t\":\"active\",\"ago\":0}");
        }
    }

    /** Those who ring each other are on different replicas, and both replicas have people of both kinds. */
    private static int replicaOf(int person) {
        return (person + person / 2) % 2;
    }

    private Round round(Ringing parley, Ringing broadcast, Ringing directed, double perSecond, int number)
            throws Exception {
        ProcessHandle postgres = Cpu.postgres(stack.data().resolve("postgresql"));
        long[] before = cpu(postgres);
        Delays ours = parley.pace(perSecond, SECONDS, number * 97);
        long[] after = cpu(postgres);
        double rings = ours.count();
        return new Round(
                ours,
                broadcast.pace(perSecond, SECONDS, number * 97),
                directed.pace(perSecond, SECONDS, number * 97),
                (after[0] - before[0]) / rings,
                (after[1] - before[1]) / rings,
                (after[2] - before[2]) / rings);
    }

    private long[] cpu(ProcessHandle postgres) {
        long notification = 0;
        for (ServiceProcess replica : replicas) {
            notification += Cpu.of(replica.process().toHandle());
        }
        return new long[] {Cpu.of(invite.process().toHandle()), notification, Cpu.of(postgres)};
    }

    private Listening bareServer(int port) throws IOException {
        Path folder = Path.of("bench-ws").toAbsolutePath();
        return new Listening.Start("bare-ws", port, folder, stack.log("bare-ws"), Map.of("PORT", "" + port))
                .run(List.of("node", "server.js"), "/ready");
    }
}
