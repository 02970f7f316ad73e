package dev.parley.e2e.bench;

import dev.parley.local.infra.Database;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Measures invites and live invitations on an infrastructure that {@code e2e/bench-live} has started. */
class LiveBench {

    private static final String INVITE = "invite-service";
    private static final String NOTIFICATION = "notification-service";
    private static final String NAME = "parley_invites";
    private static final int OVERDUE = Integer.parseInt(System.getenv().getOrDefault("INVITES", "1000000"));

    private final Stack stack = Stack.running();
    private final People people = new People(stack);
    private final String owner = Ids.of("000f", 1);
    private final String token = people.token(owner, "recruiter");
    private final int invitePort = Integer.parseInt(System.getenv("PARLEY_INVITE_PORT"));
    private final int notificationPort = Integer.parseInt(System.getenv("PARLEY_NOTIFICATION_PORT"));
    private final LiveReport report = new LiveReport();

    @Test
    void measures_invites_and_writes_the_report() throws Exception {
        invites();
        dialogs();
    }

    private void invites() throws Exception {
        ServiceProcess.start(stack, INVITE, NAME, invitePort).close();
        data(NAME).invites(Issuing.INTERVIEWS, Issuing.ISSUED, owner);
        copy(NAME, NAME + "_floor");
        Map<String, String> settings = new HashMap<>(people.settings());
        settings.put("PARLEY_INVITE_SWEEP", "12h"); // only when its round comes
        try (ServiceProcess service = ServiceProcess.start(stack, INVITE, NAME, invitePort, settings)) {
            Issuing issuing = new Issuing(stack, service, token, new Floor(stack, floorOf(service.database())));
            report.issuing(
                    issuing.run(Files.createDirectories(Path.of("target/bench").toAbsolutePath())));
            report.codes(CodeTiming.run(service.port()));
            long seconds = data(NAME).overdue(OVERDUE, owner).toSeconds();
            settings.put("PARLEY_INVITE_SWEEP", "1s");
            ServiceProcess sweeper = service.beside(stack, INVITE, invitePort + 1000, settings);
            SweepRounds rounds = new SweepRounds(stack, service, sweeper, token, issuing);
            try {
                report.sweep(OVERDUE, seconds, rounds.run());
            } finally {
                sweeper.process().destroyForcibly().waitFor();
            }
        }
        write();
    }

    private void dialogs() throws Exception {
        Map<String, String> settings = new HashMap<>(people.settings());
        // what was issued before is of no interest, above all not its thousands of mails
        settings.put("MP_MESSAGING_CONNECTOR_SMALLRYE_KAFKA_AUTO_OFFSET_RESET", "latest");
        Map<String, String> mail = new HashMap<>(settings);
        settings.put("PARLEY_LIVE_INVITATION_PER_HOUR", "1000000");
        mail.put("PARLEY_SMTP_HOST", "127.0.0.1");
        mail.put("PARLEY_SMTP_PORT", System.getenv("PARLEY_SMTP_PORT"));
        mail.put("PARLEY_SMTP_TLS", "disabled");
        mail.put("PARLEY_SMS_PROVIDER", "local");
        try (ServiceProcess invite = ServiceProcess.start(stack, INVITE, "parley_rings", invitePort, settings);
                ServiceProcess one = ServiceProcess.start(stack, NOTIFICATION, "parley_live", notificationPort, mail);
                ServiceProcess other = one.beside(stack, NOTIFICATION, notificationPort + 1000, mail)) {
            data("parley_rings").members(Dialogs.PEOPLE);
            report.dialogs(new Dialogs(stack, invite, List.of(one, other), people).run(invitePort + 2000));
        }
        write();
    }

    private void write() throws IOException {
        report.write(Path.of(System.getenv("PARLEY_BENCH_REPORT")));
    }

    private BenchData data(String database) {
        return new BenchData(stack.url(database), stack.password());
    }

    private void copy(String from, String to) throws SQLException {
        try (var connection = DriverManager.getConnection(stack.url("postgres"), "postgres", stack.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + to + " TEMPLATE " + from);
        }
    }

    /** The copy, with the logins of the original. */
    private Database floorOf(Database original) {
        return new Database(
                NAME + "_floor",
                stack.url(NAME + "_floor"),
                original.ownerUsername(),
                original.ownerPassword(),
                original.appUsername(),
                original.appPassword());
    }
}
