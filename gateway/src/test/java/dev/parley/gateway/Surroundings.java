package dev.parley.gateway;

import dev.parley.local.TestInfra;
import dev.parley.local.infra.Database;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Keycloak and the services, as far as the gateway can see them. notification is down. */
public class Surroundings implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, String> IMPATIENT = Map.of(
            "parley.gateway.patience.head", "2S",
            "parley.gateway.patience.body-idle", "1S",
            "parley.gateway.patience.body-grace", "2S",
            "parley.gateway.patience.rest", "1S",
            "parley.gateway.patience.unsent", "1S",
            "parley.gateway.patience.socket-idle", "2S",
            "parley.gateway.unfinished.per-client", "4",
            "parley.gateway.unfinished.streamed-per-client", "2");

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        String issuer = FakeKeycloak.start(vertx);
        Database database = TestInfra.shared().createDatabase("parley_gateway_" + run());
        Map<String, String> config = new HashMap<>();
        config.put("parley.db.url", database.url());
        config.put("parley.db.app.username", database.appUsername());
        config.put("parley.db.app.password", database.appPassword());
        config.put("parley.db.owner.username", database.ownerUsername());
        config.put("parley.db.owner.password", database.ownerPassword());
        config.put("parley.gateway.oidc.issuer", issuer);
        config.put("parley.gateway.oidc.server-url", issuer);
        config.put("parley.gateway.oidc.timeout", "1S");
        config.put("parley.gateway.oidc.pause", "0.2S");
        config.put("PARLEY_OIDC_GATEWAY_SECRET", "a-client-secret-of-at-least-32-characters");
        config.put("parley.gateway.public-url", Browser.ORIGIN);
        config.put("parley.gateway.limit.redeem-per-minute", "5");
        config.put("parley.gateway.upstream.scheduling", new FakeService(vertx, "scheduling").url());
        config.put("parley.gateway.upstream.invite", new FakeService(vertx, "invite").url());
        config.put("parley.gateway.upstream.verification", new FakeService(vertx, "verification").url());
        config.put("parley.gateway.upstream.notification", "http://127.0.0.1:1");
        config.put(
                "parley.gateway.upstream.meeting",
                String.join(
                        ",",
                        new FakeService(vertx, "meeting-1").url(),
                        new FakeService(vertx, "meeting-2").url(),
                        "http://127.0.0.1:1"));
        config.putAll(IMPATIENT);
        config.put("quarkus.http.test-port", "0");
        return config;
    }

    private static String run() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
    }

    @Override
    public void stop() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
