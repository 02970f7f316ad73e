package dev.parley.e2e.bench;

import dev.parley.e2e.bench.GatewayReport.Delay;
import dev.parley.e2e.bench.GatewayReport.Measured;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Measures the gateway beside other proxies, on an infrastructure that {@code e2e/bench-gateway} has started. */
class GatewayBench {

    private static final String USER = "recruiter";
    private static final String OF_CANDIDATES = "/api/v1/interviews/01930000-0001-7000-8000-000000000001/portal";
    private static final String OF_STAFF = "/api/v1/interviews?limit=20";

    private static final int ROUNDS = setting("PARLEY_BENCH_ROUNDS", 7);
    private static final int SECONDS = setting("PARLEY_BENCH_SECONDS", 5);
    private static final int WARM_UPS = 3;
    /** Of the requests per second that a proxy answers at most: where its delay is measured. */
    static final double LOAD = 0.3;

    private final Stack stack = Stack.running();
    private final Optional<Path> spring = Optional.ofNullable(System.getenv("PARLEY_BENCH_SPRING_GATEWAY"))
            .map(Path::of)
            .filter(Files::exists);

    @Test
    void measures_the_gateway_and_writes_the_report() throws Exception {
        int port = setting("PARLEY_GATEWAY_PORT", 8080);
        try (Proxies proxies = Proxies.start(stack, port, spring)) {
            Way floor = Way.beside("bare vertx-http-proxy", proxies.bare(), OF_CANDIDATES);
            List<Way> own = own(proxies.gateway());
            List<Way> ways = new ArrayList<>(List.of(floor));
            ways.addAll(own);
            ways.add(Way.beside("bare vertx-http-proxy, with the bearer token", proxies.bare(), OF_STAFF)
                    .with("Authorization", "Bearer " + stack.token(USER)));
            ways.add(Way.beside("nginx", proxies.nginx(), OF_CANDIDATES));
            proxies.spring().ifPresent(other -> ways.add(Way.beside("Spring Cloud Gateway", other, OF_CANDIDATES)));

            Map<Way, Measured> measured = measure(ways, proxies.upstream());
            List<Way> profiled = new ArrayList<>(List.of(floor));
            profiled.addAll(own);
            for (Way way : profiled) {
                measured.get(way).parts().putAll(Profile.of(way, SECONDS, stack.data()));
            }
            new GatewayReport(floor, measured, spring).write(Path.of(System.getenv("PARLEY_BENCH_REPORT")));
        }
    }

    /** The ways through the gateway, of which each is first seen to do what it is measured for. */
    private List<Way> own(Listening gateway) throws IOException, InterruptedException {
        String token = "Bearer " + stack.token(USER);
        String session = FormSignIn.session("http://localhost:" + gateway.port(), USER);
        Way anonymous = Way.beside("Parley, anonymous", gateway, OF_CANDIDATES).atLeast(0.7);
        Way bearer = Way.beside("Parley, bearer token", gateway, OF_STAFF)
                .with("Authorization", token)
                .atLeast(0.65);
        Way signedIn = Way.beside("Parley, signed in by cookie", gateway, OF_STAFF)
                .with("Cookie", FormSignIn.COOKIE + "=" + session)
                .atLeast(0.6);
        expect(anonymous, "");
        expect(bearer, token);
        expect(signedIn, "Bearer ey");
        return List.of(anonymous, bearer, signedIn);
    }

    private static void expect(Way way, String authorization) throws IOException {
        String separator = way.path().contains("?") ? "&" : "?";
        String seen = way.through()
                .get(way.path() + separator + Nginx.SHOW, way.headers())
                .orElseThrow(() -> new IllegalStateException(way.what() + " is refused"));
        if (authorization.isEmpty() ? !seen.isEmpty() : !seen.startsWith(authorization)) {
            throw new IllegalStateException(way.what() + " reaches the service with '" + seen + "'");
        }
    }

    private static Map<Way, Measured> measure(List<Way> ways, Listening upstream) throws Exception {
        Map<Way, Measured> measured = new LinkedHashMap<>();
        ways.forEach(way -> measured.put(way, new Measured()));
        List<Way> order = new ArrayList<>(ways);
        for (int round = 0; round < WARM_UPS; round++) {
            for (Way way : order) {
                Load.saturate(way, SECONDS);
            }
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : order) {
                measured.get(way).turns().add(Load.saturate(way, SECONDS));
            }
            Collections.rotate(order, 1);
        }
        delays(order, Way.beside("directly", upstream, OF_CANDIDATES), measured);
        return measured;
    }

    private static void delays(List<Way> order, Way directly, Map<Way, Measured> measured) throws IOException {
        for (int round = 0; round <= ROUNDS; round++) {
            for (Way way : order) {
                double perSecond = LOAD * measured.get(way).perSecond();
                Delay delay = new Delay(
                        Pace.median(way, perSecond, SECONDS / 2), Pace.median(directly, perSecond, SECONDS / 2));
                if (round > 0) { // the first also warms up what measures
                    measured.get(way).delays().add(delay);
                }
            }
            Collections.rotate(order, 1);
        }
    }

    private static int setting(String variable, int otherwise) {
        return Integer.parseInt(System.getenv().getOrDefault(variable, "" + otherwise));
    }
}
