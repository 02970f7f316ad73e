package dev.parley.e2e;

import dev.parley.local.LocalStack;
import dev.parley.local.cache.Repository;
import dev.parley.local.infra.Database;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A suite that goes on with the data folder of an earlier version, as an update finds it: the demo data that the
 * version of 2026-11-21 wrote, the secret its links were made with, and links that it mailed. The rows are moved by
 * whole days, so that the day on which they were written is today. The services migrate them as they start.
 */
final class FormerSuite implements AutoCloseable {

    private static final LocalDate WRITTEN = LocalDate.parse("2026-11-29");
    private static final String PLATFORM_MIGRATION = "000.1";
    /** The last migration of each service in that version. */
    private static final Map<String, String> MIGRATIONS = Map.of(
            "invite", "002", "scheduling", "072", "meeting", "001", "verification", "021", "notification", "011");

    private static final Pattern DAY_OF_AN_INSTANT = Pattern.compile("20\\d\\d-\\d\\d-\\d\\d(?=[ T]\\d\\d:\\d\\d)");
    private static final Pattern TABLE =
            Pattern.compile("(COPY (\\w+) [^;]+ FROM stdin);\\n(.*?)\\\\\\.\\n", Pattern.DOTALL);

    private final LocalStack stack;
    private final Browsers browsers;
    private final Properties links = properties("links.properties");

    private FormerSuite(LocalStack stack) {
        this.stack = stack;
        this.browsers = new Browsers(stack.publicUrl());
    }

    static FormerSuite start() {
        return new FormerSuite(LocalStack.builder()
                .startingFrom(folder())
                .beforeServices(FormerSuite::fill)
                .progress(System.out::println)
                .start());
    }

    Api api() {
        return new Api(stack.publicUrl(), stack.issuer());
    }

    Inbox inbox() {
        return new Inbox(stack.mailUrl());
    }

    Browsers browsers() {
        return browsers;
    }

    /** A link as it was mailed, at today's address of the suite. */
    String link(String name) {
        return stack.publicUrl() + text(name);
    }

    String text(String name) {
        return links.getProperty(name);
    }

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("parley-former-");
            Path secrets = Files.createFile(
                    folder.resolve("secrets.properties"),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(secrets, resource("secrets.properties"));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(LocalStack stack) {
        Path root = Repository.find().root();
        MIGRATIONS.forEach((service, last) -> {
            Database database = stack.database(service);
            migrate(database, root.resolve("platform/src/main/resources/db/platform"), PLATFORM_MIGRATION);
            migrate(database, root.resolve(service + "-service/src/main/resources/db/migration"), last);
            copy(database, movedToToday(resource(database.name() + ".copy")));
        });
    }

    private static void migrate(Database database, Path scripts, String last) {
        Flyway.configure()
                .dataSource(database.url(), database.ownerUsername(), database.ownerPassword())
                .locations("filesystem:" + scripts)
                .placeholders(Map.of("appRole", database.appUsername()))
                .ignoreMigrationPatterns("*:missing")
                .skipDefaultCallbacks(true)
                .target(last)
                .load()
                .migrate();
    }

    private static void copy(Database database, String tables) {
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.ownerUsername(), database.ownerPassword())) {
            Matcher table = TABLE.matcher(tables);
            while (table.find()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("DELETE FROM " + table.group(2)); // a migration may have written its first row
                }
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(table.group(1), new StringReader(table.group(3)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The former data of " + database.name() + " could not be written", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String movedToToday(String rows) {
        long days = ChronoUnit.DAYS.between(WRITTEN, LocalDate.now(ZoneOffset.UTC));
        return DAY_OF_AN_INSTANT
                .matcher(rows)
                .replaceAll(day -> LocalDate.parse(day.group()).plusDays(days).toString());
    }

    private static Properties properties(String name) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(resource(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String resource(String name) {
        try (InputStream in = FormerSuite.class.getResourceAsStream("/former/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        browsers.close();
        stack.close();
    }
}
