package dev.parley.local;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.cache.Repository;
import dev.parley.local.infra.Database;
import dev.parley.local.infra.Databases;
import dev.parley.local.infra.Kafka;
import dev.parley.local.infra.Postgres;
import dev.parley.local.infra.Topics;
import dev.parley.local.process.Children;
import dev.parley.local.process.Ports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;

/**
 * PostgreSQL and Kafka for integration tests. It uses the test stack that {@code PARLEY_TEST_STACK} names. Without one,
 * this JVM starts its own on free ports, with data in memory, and stops it when the JVM ends.
 */
public final class TestInfra {

    private static final String PASSWORD = "parley-of-tests"; // a packaged service refuses a shorter one

    private final Properties stack;

    private TestInfra(Properties stack) {
        this.stack = stack;
    }

    /** The infrastructure of this JVM. The first call starts it. */
    public static TestInfra shared() {
        return Holder.INSTANCE;
    }

    public String pgHost() {
        return stack.getProperty("pg.host");
    }

    public int pgPort() {
        return Integer.parseInt(stack.getProperty("pg.port"));
    }

    public String pgSuperuser() {
        return stack.getProperty("pg.superuser");
    }

    public String pgPassword() {
        return stack.getProperty("pg.password");
    }

    public String kafkaBootstrap() {
        return stack.getProperty("kafka.bootstrap");
    }

    /** Another property of the test stack, such as {@code keycloak.url}, {@code smtp.port} or {@code mail.url}. */
    public Optional<String> property(String name) {
        return Optional.ofNullable(stack.getProperty(name));
    }

    /**
     * Creates a database with the roles and privileges of an installation, if it does not exist.
     *
     * @param name lower case letters, digits and underscores; the roles are {@code <name>_owner} and {@code <name>_app}
     */
    public Database createDatabase(String name) {
        return new Databases(pgHost(), pgPort(), pgSuperuser(), pgPassword()).create(name, PASSWORD, PASSWORD);
    }

    private static final class Holder {
        static final TestInfra INSTANCE = new TestInfra(given().orElseGet(TestInfra::startOwn));
    }

    private static Optional<Properties> given() {
        String file = System.getenv("PARLEY_TEST_STACK");
        if (file == null || file.isBlank()) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of(file))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(properties);
    }

    private static Properties startOwn() {
        try {
            Path folder = Folders.temporary();
            Prepared prepared = new Prepared(Repository.find());
            Children children = new Children();
            Postgres postgres = new Postgres(
                    children,
                    prepared.postgres(),
                    folder.resolve("postgresql"),
                    Ports.free(),
                    PASSWORD,
                    true,
                    List.of());
            Kafka kafka = new Kafka(children, prepared, folder.resolve("kafka"), Ports.free(), Ports.free());
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(children, folder)));
            CompletableFuture<Void> broker = CompletableFuture.runAsync(() -> {
                kafka.start(folder.resolve("logs/kafka.log"));
                Topics.create(kafka.bootstrap());
            });
            postgres.start(folder.resolve("logs/postgresql.log"), Optional.empty());
            broker.join();
            return describe(postgres, kafka);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Properties describe(Postgres postgres, Kafka kafka) {
        Properties stack = new Properties();
        stack.setProperty("pg.host", "127.0.0.1");
        stack.setProperty("pg.port", Integer.toString(postgres.port()));
        stack.setProperty("pg.superuser", Postgres.SUPERUSER);
        stack.setProperty("pg.password", postgres.password());
        stack.setProperty("kafka.bootstrap", kafka.bootstrap());
        return stack;
    }

    private static void end(Children children, Path folder) {
        children.close();
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.err.println("The test folder " + folder + " could not be deleted: " + e);
        }
    }
}
