package dev.parley.local.infra;

import dev.parley.local.cache.Folders;
import dev.parley.local.process.Child;
import dev.parley.local.process.Children;
import dev.parley.local.process.Os;
import dev.parley.local.process.Signal;
import dev.parley.local.process.StackFailure;
import dev.parley.local.process.Stage;
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
import java.util.Optional;

/** A PostgreSQL server with its data in one folder. */
public final class Postgres {

    public static final String SUPERUSER = "postgres";

    static final String TEMPLATE_PASSWORD = "template";

    private final Path home;
    private final Path folder;
    private final int port;
    private final String password;
    private final boolean throwAway;
    private final List<String> ownSettings;
    private final Children children;

    /**
     * @param throwAway   the data need not survive a crash, so the server does not wait for the disk
     * @param ownSettings each as {@code name=value}; they override those of the stack
     */
    public Postgres(
            Children children,
            Path home,
            Path folder,
            int port,
            String password,
            boolean throwAway,
            List<String> ownSettings) {
        this.children = children;
        this.home = home;
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.throwAway = throwAway;
        this.ownSettings = ownSettings;
    }

    /** A server whose data folder others will copy. */
    public static Postgres template(Children children, Path home, Path folder, int port) {
        return new Postgres(children, home, folder, port, TEMPLATE_PASSWORD, true, List.of());
    }

    /** Starts with the data in the folder, else with a copy of the template, else with a new empty server. */
    public Child start(Path log, Optional<Path> template) {
        if (!Files.exists(folder.resolve("PG_VERSION"))) {
            template.ifPresentOrElse(this::copy, () -> initialise(log.resolveSibling("postgresql-init.log")));
        }
        Children.Start how = new Children.Start(home, Map.of(), log, serverCommand());
        Child server = children.start(Stage.DATABASE, "PostgreSQL", Signal.INT, how)
                .awaitReady(Duration.ofSeconds(60), () -> answers(password) || adopts());
        closeMaintenanceDatabases();
        return server;
    }

    public int port() {
        return port;
    }

    public String password() {
        return password;
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public Databases databases() {
        return new Databases("127.0.0.1", port, SUPERUSER, password);
    }

    private void copy(Path template) {
        try {
            Files.createDirectories(folder.getParent());
            Folders.delete(folder);
            Path half = folder.resolveSibling(folder.getFileName() + ".part");
            Folders.delete(half);
            Folders.copy(template, half);
            Files.move(half, folder);
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL's data folder " + folder + " cannot be made: " + e, e);
        }
    }

    private void initialise(Path log) {
        Path passwordFile = folder.resolveSibling(folder.getFileName() + ".password");
        try {
            Files.createDirectories(folder.getParent());
            Folders.delete(folder);
            Files.writeString(passwordFile, password);
            Tool.run(
                    "Creating PostgreSQL's data folder",
                    home,
                    Map.of(),
                    log,
                    Duration.ofMinutes(2),
                    initCommand(passwordFile));
            Files.delete(passwordFile);
        } catch (IOException e) {
            throw new StackFailure("PostgreSQL's data folder " + folder + " cannot be made: " + e, e);
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
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=200",
                "timezone=UTC",
                // details and statements of errors contain people's addresses
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length_on_error=0",
                // on a solid-state disk, a row read through an index costs hardly more than the next row of a scan
                "random_page_cost=1.1"));
        if (throwAway) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        settings.addAll(ownSettings);
        settings.forEach(setting -> command.addAll(List.of("-c", setting)));
        return Os.notAsRoot(Os.dyingWithParent("INT", command));
    }

    private String program(String name) {
        return home.resolve("bin").resolve(name).toString();
    }

    private boolean answers(String with) {
        try (Connection connection = connect(with)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    /** A copied template still has the template's password. Replaces it with this server's password. */
    private boolean adopts() {
        try (Connection connection = connect(TEMPLATE_PASSWORD);
                var statement = connection.createStatement()) {
            statement.execute("ALTER ROLE " + SUPERUSER + " PASSWORD '" + password + "'");
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private void closeMaintenanceDatabases() {
        try (Connection connection = connect(password);
                var statement = connection.createStatement()) {
            Databases.close(statement, SUPERUSER);
            Databases.close(statement, "template1");
        } catch (SQLException e) {
            throw new StackFailure("PostgreSQL's own databases cannot be closed to others: " + e.getMessage(), e);
        }
    }

    private Connection connect(String with) throws SQLException {
        return DriverManager.getConnection(url("postgres"), SUPERUSER, with);
    }
}
