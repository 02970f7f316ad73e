package dev.parley.platform.testing;

import dev.parley.platform.testing.SharedInfra.TestDatabase;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Provides a new database, the broker, and keys for {@link Tokens}. Use as
 * {@code @QuarkusTestResource(ParleyTestResource.class)}. Consumer groups get a suffix by
 * {@code parley.event.group-suffix}. Modules share one broker, one after the other, so events that the previous module
 * left for other services are deleted.
 */
public class ParleyTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        String run = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        LeftOvers.delete(SharedInfra.kafkaBootstrap());
        TestDatabase database = SharedInfra.createDatabase("parley_it_" + run);
        return Map.ofEntries(
                Map.entry("parley.db.url", database.url()),
                Map.entry("parley.db.app.username", database.appUsername()),
                Map.entry("parley.db.app.password", database.appPassword()),
                Map.entry("parley.db.owner.username", database.ownerUsername()),
                Map.entry("parley.db.owner.password", database.ownerPassword()),
                Map.entry("parley.secret.previous", PreviousSecret.BASE64),
                Map.entry("kafka.bootstrap.servers", SharedInfra.kafkaBootstrap()),
                Map.entry("parley.event.group-suffix", "-" + run),
                // the key is given here, so none is fetched
                Map.entry("quarkus.oidc.auth-server-url", ""),
                Map.entry("quarkus.oidc.public-key", TokenKeys.create()),
                Map.entry("quarkus.http.test-port", "0"));
    }

    @Override
    public void stop() {
        // the infrastructure ends with the JVM, or other modules share it
    }
}
