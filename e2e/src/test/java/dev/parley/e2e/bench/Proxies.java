package dev.parley.e2e.bench;

import dev.parley.local.infra.Database;
import dev.parley.local.infra.Databases;
import dev.parley.local.keycloak.Keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The proxies that are compared, in front of one upstream. Each has one event loop.
 *
 * @param spring missing when it could not be built
 */
record Proxies(Listening upstream, Listening nginx, Listening bare, Optional<Listening> spring, Listening gateway)
        implements AutoCloseable {

    private static final int FIRST_PORT = 28_300;
    private static final String PROBE = "/api/v1/candidate/home";

    static Proxies start(Stack stack, int gatewayPort, Optional<Path> springJar) throws IOException {
        Path folder = Files.createDirectories(stack.data().resolve("proxies"));
        Nginx nginx = new Nginx(folder);
        Listening upstream = nginx.upstream(FIRST_PORT);
        return new Proxies(
                upstream,
                nginx.proxy(FIRST_PORT + 1, FIRST_PORT),
                bare(folder, FIRST_PORT + 2),
                springJar.map(jar -> spring(folder, FIRST_PORT + 3, jar)),
                gateway(stack, folder, gatewayPort));
    }

    private static Listening bare(Path folder, int port) {
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        List<String> command = java("-cp", classPath, BareProxy.class.getName(), "" + port, "" + FIRST_PORT);
        return new Listening.Start("bare", port, folder, folder.resolve("bare.log"), Map.of()).run(command, PROBE);
    }

    private static Listening spring(Path folder, int port, Path jar) {
        String routes = "--spring.cloud.gateway.server.webflux.routes[0].";
        String pool = "--spring.cloud.gateway.server.webflux.httpclient.pool.";
        List<String> command = java(
                "-Dreactor.netty.ioWorkerCount=1",
                "-jar",
                jar.toString(),
                "--server.address=127.0.0.1",
                "--server.port=" + port,
                routes + "id=all",
                routes + "uri=http://127.0.0.1:" + FIRST_PORT,
                routes + "predicates[0]=Path=/**",
                pool + "type=fixed",
                pool + "max-connections=256");
        return new Listening.Start("spring", port, folder, folder.resolve("spring.log"), Map.of()).run(command, PROBE);
    }

    private static Listening gateway(Stack stack, Path folder, int port) {
        Databases server = new Databases("127.0.0.1", stack.postgresPort(), "postgres", stack.password());
        Database database = server.create("parley_proxied", "owner-of-proxied", "app-of-proxied");
        Path home = Path.of("..", "gateway/target/quarkus-app").toAbsolutePath().normalize();
        Path log = folder.resolve("gateway.log");
        return new Listening.Start("gateway", port, home, log, environment(stack, database, port))
                .run(java("-jar", "quarkus-run.jar"), PROBE);
    }

    private static Map<String, String> environment(Stack stack, Database database, int port) {
        Map<String, String> variables = new HashMap<>(Map.of(
                "QUARKUS_VERTX_EVENT_LOOPS_POOL_SIZE",
                "1",
                "QUARKUS_HTTP_PORT",
                "" + port,
                "QUARKUS_MANAGEMENT_PORT",
                System.getenv().getOrDefault("PARLEY_GATEWAY_MANAGEMENT_PORT", "8090"),
                "PARLEY_PUBLIC_URL",
                "http://localhost:" + port,
                "PARLEY_OIDC_ISSUER",
                stack.issuer(),
                "PARLEY_OIDC_SERVER_URL",
                stack.issuer(),
                "PARLEY_OIDC_GATEWAY_SECRET",
                Keycloak.GATEWAY_SECRET,
                "PARLEY_SESSION_SECRET",
                "benchmark-benchmark-benchmark-benchmark"));
        variables.put("PARLEY_DB_URL", database.url());
        variables.put("PARLEY_DB_APP_USERNAME", database.appUsername());
        variables.put("PARLEY_DB_APP_PASSWORD", database.appPassword());
        variables.put("PARLEY_DB_OWNER_USERNAME", database.ownerUsername());
        variables.put("PARLEY_DB_OWNER_PASSWORD", database.ownerPassword());
        for (String service : List.of("SCHEDULING", "MEETING", "INVITE", "VERIFICATION", "NOTIFICATION")) {
            variables.put("PARLEY_UPSTREAM_" + service, "http://127.0.0.1:" + FIRST_PORT);
        }
        return variables;
    }

    private static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>(Listening.JAVA);
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public void close() {
        gateway.close();
        spring.ifPresent(Listening::close);
        bare.close();
        nginx.close();
        upstream.close();
    }
}
