package dev.parley.local.infra;

import dev.parley.local.cache.Folders;
import dev.parley.local.cache.Prepared;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Os;
import dev.parley.local.process.Ports;
import dev.parley.local.process.Signal;
import dev.parley.local.process.SmallJvm;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;
import dev.parley.local.process.Tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A Kafka broker in its own JVM, which is also its controller. */
public final class Kafka {

    private static final List<String> HEAP = List.of("-Xms16m", "-Xmn8m", "-Xmx256m", "-XX:MaxDirectMemorySize=64m");
    private static final String CLUSTER_ID = "cGFybGV5LWxvY2FsLWthZg";

    private final Prepared prepared;
    private final Path folder;
    private final int port;
    private final int controllerPort;
    private final Children children;

    public Kafka(Children children, Prepared prepared, Path folder, int port, int controllerPort) {
        this.children = children;
        this.prepared = prepared;
        this.folder = folder;
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** Starts the broker with the class data of {@link #trainedCache}. */
    public Child start(Path log) {
        return start(log, List.of("-XX:AOTCache=" + trainedCache(prepared)));
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    /** The broker's AOT cache. A first run of the broker in a temporary folder writes it. */
    public static Path trainedCache(Prepared prepared) {
        String name = "aot/" + prepared.kafka().getFileName() + "-" + SmallJvm.id() + ".aot";
        return prepared.cache().entry(name, entry -> {
            Path scratch = Files.createTempDirectory("parley-kafka-");
            try (Children trainees = new Children()) {
                Kafka kafka = new Kafka(trainees, prepared, scratch.resolve("data"), Ports.free(), Ports.free());
                kafka.start(
                                prepared.cache().logs().resolve("kafka-training.log"),
                                List.of("-XX:AOTCacheOutput=" + entry))
                        .stop(Duration.ofMinutes(2));
            } finally {
                Folders.delete(scratch);
            }
        });
    }

    private Child start(Path log, List<String> cacheFlags) {
        Path configuration = folder.resolve("server.properties");
        try {
            Files.createDirectories(folder);
            Files.writeString(configuration, serverProperties());
            Files.writeString(folder.resolve("log4j2.properties"), LOGGING);
        } catch (IOException e) {
            throw new StackFailure("Kafka's data folder " + folder + " cannot be written: " + e, e);
        }
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            Tool.run(
                    "Formatting Kafka's data folder",
                    folder,
                    Map.of(),
                    log.resolveSibling("kafka-format.log"),
                    Duration.ofMinutes(1),
                    java(
                            cacheFlags.getFirst().startsWith("-XX:AOTCache=") ? cacheFlags : List.of(),
                            "kafka.tools.StorageTool",
                            "format",
                            "-t",
                            CLUSTER_ID,
                            "-c",
                            configuration.toString()));
        }
        List<String> command = Os.dyingWithParent("TERM", java(cacheFlags, "kafka.Kafka", configuration.toString()));
        return children.start(Stage.BROKER, "Kafka", Signal.TERM, new Children.Start(folder, Map.of(), log, command))
                .awaitReady(Duration.ofSeconds(60), () -> Ports.accepts(port));
    }

    private List<String> java(List<String> cacheFlags, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Os.java()));
        command.addAll(SmallJvm.FLAGS);
        command.addAll(HEAP);
        command.addAll(cacheFlags);
        command.add("-Dlog4j2.configurationFile=" + folder.resolve("log4j2.properties"));
        command.addAll(List.of("-cp", classPath(), mainClass));
        command.addAll(List.of(arguments));
        return command;
    }

    private String classPath() {
        try (var jars = Files.list(prepared.kafka())) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar"))
                    .sorted()
                    .collect(Collectors.joining(":"));
        } catch (IOException e) {
            throw new StackFailure("Kafka's jars cannot be listed: " + e, e);
        }
    }

    private String serverProperties() {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=4194304
                num.network.threads=2
                num.io.threads=4
                """.formatted(port, controllerPort, folder.resolve("log"));
    }

    private static final String LOGGING = """
            appender.console.type=Console
            appender.console.name=console
            appender.console.layout.type=PatternLayout
            appender.console.layout.pattern=%d %p %c{1} %m%n
            rootLogger.level=WARN
            rootLogger.appenderRef.console.ref=console
            """;
}
