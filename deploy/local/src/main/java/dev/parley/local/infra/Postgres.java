package dev.parley.local.infra;

import dev.parley.local.cache.Folders;
import dev.parley.local.process.Child;
import dev.parley.local.process.Os;
import dev.parley.local.process.Signal;
import dev.parley.local.process.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A PostgreSQL server with its data in one folder. */
public final class Postgres {

    public static final String SUPERUSER = "postgres";

    private final Path home;
    private final Path folder;
    private final int port;
    private final String password;
    private final boolean throwAway;
    private Child child;

    /** @param throwAway the data need not survive a crash, so don't wait for the disk */
    public Postgres(Path home, Path folder, int port, String password, boolean throwAway) {
        this.home = home;
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.throwAway = throwAway;
    }

    public Postgres start(Path log) {
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            initialise(log.resolveSibling("postgresql-init.log"));
        }
        child = Child.start("PostgreSQL", Signal.INT, home, Map.of(), log, serverCommand());
        child.awaitReady(Duration.ofSeconds(60), this::answers);
        return this;
    }

    public void stop() {
        if (child != null) {
            child.stop(Duration.ofSeconds(20));
        }
    }

    public Child child() {
        return child;
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(url(database), SUPERUSER, password);
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private void initialise(Path log) {
        Path passwordFile = folder.resolveSibling(folder.getFileName() + ".password");
        try {
            Files.createDirectories(folder.getParent());
            Folders.delete(folder);
            Files.writeString(passwordFile, password);
            Tool.run("Creating PostgreSQL's data folder", home, Map.of(), log, Duration.ofMinutes(2), initCommand(passwordFile));
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new dev.parley.local.StackFailure("PostgreSQL's data folder " + folder + " cannot be made: " + e, e);
        }
    }

    private List<String> initCommand(Path passwordFile) {
        List<String> command = new ArrayList<>(List.of(program("initdb"), "-D", folder.toString(), "-U", SUPERUSER));
        command.addAll(List.of("-A", "scram-sha-256", "--pwfile=" + passwordFile, "-E", "UTF8", "--locale=C.UTF-8"));
        if (throwAway) {
            command.add("--no-sync");
        }
        return Os.notAsRoot(command);
    }

    private List<String> serverCommand() {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", folder.toString(), "-p", "" + port));
        List<String> settings = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1", "unix_socket_directories=", "max_connections=200", "timezone=UTC"));
        if (throwAway) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return Os.notAsRoot(Os.dyingWithParent("INT", command));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private boolean answers() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
