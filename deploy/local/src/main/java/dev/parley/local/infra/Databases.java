package dev.parley.local.infra;

import dev.parley.local.process.StackFailure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * Creates databases like those of every installation: an owner role for migrations, and an app role that may read and
 * write rows but owns nothing.
 */
public final class Databases {

    private final String host;
    private final int port;
    private final String superuser;
    private final String password;

    public Databases(String host, int port, String superuser, String password) {
        this.host = host;
        this.port = port;
        this.superuser = superuser;
        this.password = password;
    }

    /** Creates the database and its two roles {@code <name>_owner} and {@code <name>_app}, if they do not exist. */
    public Database create(String name, String ownerPassword, String appPassword) {
        Database database = new Database(name, url(name), name + "_owner", ownerPassword, name + "_app", appPassword);
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            role(statement, database.ownerUsername(), ownerPassword);
            role(statement, database.appUsername(), appPassword);
            if (!exists(server, name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + database.ownerUsername());
            }
            close(statement, name);
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + database.appUsername());
        } catch (SQLException e) {
            throw new StackFailure("Database " + name + " could not be created: " + e.getMessage(), e);
        }
        grant(database);
        return database;
    }

    /** Creates a database with one role of the same name, if it does not exist. For software that is not ours. */
    public void createSimple(String name, String rolePassword) {
        try (Connection server = connect("postgres");
                Statement statement = server.createStatement()) {
            role(statement, name, rolePassword);
            if (!exists(server, name)) {
                statement.execute("CREATE DATABASE " + name + " OWNER " + name);
            }
            close(statement, name);
        } catch (SQLException e) {
            throw new StackFailure("Database " + name + " could not be created: " + e.getMessage(), e);
        }
    }

    /**
     * Only the owner, the superuser and roles with a grant may connect. By default, PostgreSQL lets everybody connect.
     */
    static void close(Statement statement, String name) throws SQLException {
        statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
    }

    private void grant(Database database) {
        String forNewOnes =
                "ALTER DEFAULT PRIVILEGES FOR ROLE " + database.ownerUsername() + " IN SCHEMA public GRANT ";
        String toApp = " TO " + database.appUsername();
        try (Connection connection = connect(database.name());
                Statement statement = connection.createStatement()) {
            statement.execute("ALTER SCHEMA public OWNER TO " + database.ownerUsername());
            statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            statement.execute("GRANT USAGE ON SCHEMA public" + toApp);
            statement.execute(forNewOnes + "SELECT, INSERT, UPDATE, DELETE ON TABLES" + toApp);
            statement.execute(forNewOnes + "USAGE, SELECT ON SEQUENCES" + toApp);
            hideHistory(statement, database.appUsername());
        } catch (SQLException e) {
            throw new StackFailure("Database " + database.name() + " could not be set up: " + e.getMessage(), e);
        }
    }

    /**
     * Databases of earlier versions gave the app role access to the migrations' history. Newer migrations revoke it
     * themselves.
     */
    private static void hideHistory(Statement statement, String appRole) throws SQLException {
        boolean present;
        try (var found = statement.executeQuery("SELECT to_regclass('public.flyway_schema_history') IS NOT NULL")) {
            present = found.next() && found.getBoolean(1);
        }
        if (present) {
            statement.execute("REVOKE ALL ON public.flyway_schema_history FROM " + appRole);
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        String verb;
        try (var found = statement.executeQuery("SELECT 1 FROM pg_roles WHERE rolname = '" + name + "'")) {
            verb = found.next() ? "ALTER" : "CREATE";
        }
        statement.execute(verb + " ROLE " + name + " LOGIN PASSWORD '" + password + "'");
    }

    private static boolean exists(Connection server, String name) throws SQLException {
        try (PreparedStatement query = server.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            try (var found = query.executeQuery()) {
                return found.next();
            }
        }
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", superuser);
        login.setProperty("password", password);
        return DriverManager.getConnection(url(database), login);
    }

    private String url(String database) {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }
}
