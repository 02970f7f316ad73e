package dev.parley.e2e;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nasty values for every parameter, header and field of every operation, by who may call it and by nobody. None is a
 * fault of ours, and every refusal is a problem. {@code parley.fuzz.values} says how many values are tried in all,
 * {@code parley.fuzz.seed} which; {@code make fuzz} tries many.
 */
class FuzzE2E {

    private static final int VALUES = Integer.getInteger("parley.fuzz.values", 3_000);
    private static final long SEED = Long.getLong("parley.fuzz.seed", 20_261_129L);
    private static final int AT_ONCE = 4;
    private static final int OF_FIVE_SIGNED_IN = 4;

    /** Who is asked first for an operation that several may call. */
    private static final List<Caller> CALLERS =
            List.of(Caller.RECRUITER, Caller.ADMIN, Caller.VENDOR, Caller.CANDIDATE, Caller.INTERVIEWER, Caller.MEMBER);

    /** Each value that is taken sends a message or works through every row. */
    private static final int FEW = 40;

    private static final List<String> COSTLY = List.of(
            "/notifications/test",
            "/resend-batch",
            "/bulk-manage-invites",
            "/cleanup-expired-invites",
            "/auto-update-status",
            "/import",
            "/fresh-link",
            "/slots/series");

    private static final List<String> ENDS_SOMETHING = List.of(
            "/cancel", "/self-cancel", "/decline", "/erase", "/revoke", "/outcome", "/outcome/confirm", "/link");

    private final Suite suite = Suite.shared();
    private final ProblemShape shape = new ProblemShape();
    private final Map<String, List<String>> faults = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> statuses = new ConcurrentHashMap<>();

    @Test
    void no_value_is_a_fault_of_ours_and_every_refusal_is_a_problem() throws Exception {
        suite.backToThePresent();
        suite.travelTo(suite.now().plus(Duration.ofDays(100))); // a day that no other journey uses
        AuthorizationScene scene = new AuthorizationScene(suite);
        Random random = new Random(SEED);
        List<Operation> operations = Operation.all().stream()
                .sorted(Comparator.comparing(FuzzE2E::harm))
                .toList();
        int each = Math.max(8, VALUES / operations.size());
        try (ExecutorService senders = Executors.newFixedThreadPool(AT_ONCE)) {
            for (Operation operation : operations) {
                play(operation, scene, chosen(operation, scene, random, each), senders);
                report();
            }
        }
        System.out.println(answers());
        assertThat(faults).isEmpty();
        assertThat(statuses.values().stream().mapToInt(AtomicInteger::get).sum())
                .isGreaterThanOrEqualTo(VALUES / 2);
    }

    private List<FuzzRequest> chosen(Operation operation, AuthorizationScene scene, Random random, int each) {
        Caller caller = caller(operation);
        List<FuzzRequest> cases = new ArrayList<>(
                FuzzCases.of(operation, new SampleRequest(operation, scene.objects(operation, caller), scene.now())));
        Collections.shuffle(cases, random);
        boolean costly = COSTLY.stream().anyMatch(operation.path()::endsWith);
        return cases.subList(0, Math.min(cases.size(), costly ? Math.min(FEW, each) : each));
    }

    private void play(
            Operation operation, AuthorizationScene scene, List<FuzzRequest> requests, ExecutorService senders)
            throws Exception {
        Caller caller = caller(operation);
        String bearer = caller.account() == null ? null : suite.api().token(caller.account());
        String candidateKey = scene.candidateKey(operation, caller);
        int service =
                URI.create(suite.stack().serviceUrl(operation.service(), 1)).getPort();
        int gateway = URI.create(suite.stack().publicUrl()).getPort();
        List<Future<?>> sent = new ArrayList<>();
        for (int i = 0; i < requests.size(); i++) {
            FuzzRequest request = requests.get(i);
            boolean signedIn = i % 5 < OF_FIVE_SIGNED_IN;
            byte[] bytes = signedIn ? request.bytes(bearer, candidateKey) : request.bytes(null, null);
            int port = request.isAddressed() ? service : gateway;
            Future<?> answer = senders.submit(() -> judge(operation, request, port, bytes));
            if (operation.reads()) {
                sent.add(answer);
            } else {
                answer.get();
            }
        }
        for (Future<?> each : sent) {
            each.get();
        }
    }

    private void judge(Operation operation, FuzzRequest request, int port, byte[] bytes) {
        try {
            FuzzClient.Answer answer = FuzzClient.send(port, bytes);
            statuses.computeIfAbsent(answer.status(), s -> new AtomicInteger()).incrementAndGet();
            if (answer.status() >= 500) {
                fault(operation, request, bytes, "answered " + answer.status() + " " + answer.body());
            } else if (answer.status() >= 400) {
                shape.flaw(answer.status(), answer.mediaType(), answer.body())
                        .ifPresent(
                                flaw -> fault(operation, request, bytes, answer.status() + " is no problem: " + flaw));
            }
        } catch (IOException | RuntimeException e) {
            fault(operation, request, bytes, e.toString());
        }
    }

    private void fault(Operation operation, FuzzRequest request, byte[] bytes, String what) {
        String sent = new String(bytes, java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll("Authorization: [^\r]*|X-Candidate-Key: [^\r]*|Host: [^\r]*|Connection: [^\r]*", "")
                .replaceAll("[\r\n]+", " | ");
        faults.computeIfAbsent(
                        operation.key() + " " + request.what(), key -> Collections.synchronizedList(new ArrayList<>()))
                .add(what + " <- " + sent.substring(0, Math.min(sent.length(), 600)));
    }

    private static Caller caller(Operation operation) {
        return CALLERS.stream()
                .filter(caller -> AuthorizationMatrix.expectsIn(operation.key(), caller))
                .findFirst()
                .orElse(Caller.CANDIDATE);
    }

    /** What ends something comes last, so that it is there for all others. */
    private static int harm(Operation operation) {
        boolean ends =
                operation.method().equals("DELETE") || ENDS_SOMETHING.stream().anyMatch(operation.path()::endsWith);
        return operation.reads() ? 0 : ends ? 2 : 1;
    }

    /** What was found so far: a run that is stopped has told what it knows. */
    private void report() throws IOException {
        List<String> lines = Stream.concat(
                        Stream.of(answers()),
                        new TreeMap<>(faults)
                                .entrySet().stream()
                                        .flatMap(fault -> Stream.concat(
                                                Stream.of(
                                                        "",
                                                        fault.getKey() + " ("
                                                                + fault.getValue()
                                                                        .size() + ")"),
                                                fault.getValue().stream().limit(3))))
                .toList();
        Files.write(Path.of("target", "fuzz.txt"), lines);
    }

    private String answers() {
        return "seed " + SEED + ", answers by status " + new TreeMap<>(statuses);
    }
}
