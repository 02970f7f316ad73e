package dev.parley.local.infra;

import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Os;
import dev.parley.local.process.Ports;
import dev.parley.local.process.Signal;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A TURN server for the rooms, if coturn is installed. On one machine the rooms also work without it. */
public final class Turn {

    private final Children children;
    private final Path folder;
    private final int port;
    private final String secret;

    public Turn(Children children, Path folder, int port, String secret) {
        this.children = children;
        this.folder = folder;
        this.port = port;
        this.secret = secret;
    }

    public static Optional<Path> program() {
        return Os.find("turnserver");
    }

    public Child start(Path program, Path log) {
        Path configuration = folder.resolve("turnserver.conf");
        try {
            Files.createDirectories(folder);
            Files.writeString(configuration, configuration());
        } catch (IOException e) {
            throw new StackFailure("TURN's folder " + folder + " cannot be written: " + e, e);
        }
        List<String> command = List.of(program.toString(), "-c", configuration.toString());
        Children.Start how = new Children.Start(folder, Map.of(), log, Os.dyingWithParent("TERM", command));
        return children.startTool(Stage.EDGE, "TURN", Signal.TERM, how)
                .awaitReady(Duration.ofSeconds(15), () -> Ports.accepts(port));
    }

    public String urls() {
        return "turn:127.0.0.1:" + port + "?transport=udp,turn:127.0.0.1:" + port + "?transport=tcp";
    }

    private String configuration() {
        return """
                listening-ip=127.0.0.1
                relay-ip=127.0.0.1
                listening-port=%1$d
                realm=parley
                use-auth-secret
                static-auth-secret=%2$s
                allow-loopback-peers
                no-cli
                no-tls
                no-dtls
                userdb=%3$s/turndb
                pidfile=%3$s/turnserver.pid
                log-file=stdout
                """.formatted(port, secret, folder);
    }
}
